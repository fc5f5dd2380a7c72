/** Runs once when the server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { tellPeerAddress } = await import('@/lib/web/peer-header');
  tellPeerAddress();
  const { countAtStart } = await import('@/lib/platform/db/readiness');
  await countAtStart();
  await import('@/lib/wiring');
}
