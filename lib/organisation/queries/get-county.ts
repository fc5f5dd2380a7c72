import { type CountyRecord, findCounty } from '@/lib/organisation/data/counties';
import { database } from '@/lib/platform/db/client';

/** The county this installation serves, for everyone who comes to its door; null before the first start. */
export async function getCounty(): Promise<CountyRecord | null> {
  return findCounty(database());
}
