/** The demo county's indicator library: the list we carry, loaded by the same act a bureau imports its own with. */
import { readFile } from 'node:fs/promises';
import type { RequestContext } from '@/lib/core/context';
import { importLibrary } from '@/lib/indicators/acts/import-library';
import { previewImport } from '@/lib/indicators/queries/preview-import';

const ORIGIN = '自拟演示指标，非自治区或本县发布';

/** Fills an empty library; `context` is the system's. */
export async function seedDemoLibrary(context: RequestContext, fiscalYear: number): Promise<void> {
  const bytes = new Uint8Array(await readFile(new URL('./data/indicator-library.csv', import.meta.url)));
  const file = { fileName: 'indicator-library.csv', bytes };
  const { expectedHash, previewedHash } = await previewImport(context, file);
  await importLibrary(context, { ...file, fiscalYear, origin: ORIGIN, isDemo: true, expectedHash, previewedHash });
}
