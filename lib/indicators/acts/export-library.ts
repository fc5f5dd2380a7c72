import { act } from '@/lib/audit/act';
import { NotFound } from '@/lib/core/errors';
import { contentOf } from '@/lib/indicators/data/library-rows';
import { exportNotes } from '@/lib/indicators/files/export-notes';
import { MEDIA_TYPES, writeLibraryFile } from '@/lib/indicators/files/write-library-file';
import { decideLibrary } from '@/lib/indicators/policy';
import { libraryInForce } from '@/lib/indicators/queries/library-in-force';
import { exportSchema } from '@/lib/indicators/schema';
import { sha256 } from '@/lib/platform/canonical-json';

/**
 * The library in force as a file that can be imported again without any difference. Every export is audited with the
 * hash of the file.
 *
 * @throws NotFound before the first import
 */
export const exportLibrary = act({
  name: 'export-library',
  schema: exportSchema,
  authorise: (context) => decideLibrary(context, 'export'),
  run: async (scope, { format }) => {
    const library = await libraryInForce(scope);
    if (library === null) throw new NotFound();
    const content = contentOf(library.indicators);
    const bytes = await writeLibraryFile(format, content, exportNotes(library.edition));
    const { id, number, fiscalYear, contentHash } = library.edition;
    scope.record({ subjectId: id, after: { format, number, contentHash, bytes: bytes.length, sha256: sha256(bytes) } });
    return { bytes, mediaType: MEDIA_TYPES[format], fileName: `indicator-library-${fiscalYear}-${number}.${format}` };
  },
});
