import { redirect } from 'next/navigation';
import { homeOf } from '@/lib/web/menu';
import { requireSession } from '@/lib/web/page-guard';

/** The address alone leads a signed-in person home and everyone else to the way in. */
export default async function RootPage() {
  const { actor } = await requireSession();
  redirect(homeOf(actor));
}
