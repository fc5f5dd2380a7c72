'use server';

import { importLibrary } from '@/lib/indicators/acts/import-library';
import { libraryRefusalText } from '@/lib/indicators/labels';
import { defineAction } from '@/lib/web/define-action';
import { answerPreview } from './preview-answer';

/** Reads the file and tells what it would change; writes nothing. */
export const previewImportAction = defineAction(answerPreview, {
  words: libraryRefusalText,
  data: (answer) => answer,
});

/** Puts in force what was previewed. */
export const importLibraryAction = defineAction(importLibrary, {
  words: libraryRefusalText,
  refreshes: true,
  data: ({ number, isNewEdition }) => ({ number, isNewEdition }),
});
