import { readiness } from '@/lib/platform/db/readiness';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const { isReady, database, migration } = await readiness();
  return Response.json(
    { status: isReady ? 'ready' : 'not_ready', database, migration },
    { status: isReady ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
