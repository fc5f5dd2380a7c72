'use client';

import { useState, useTransition } from 'react';
import type { ImportPreview } from '@/lib/indicators/queries/preview-import';
import type { FormState } from '@/lib/web/form-state';
import type { PreviewAnswer } from '../preview-answer';

export interface ImportTerms {
  readonly fiscalYear: string;
  readonly origin: string;
}

export type PreviewAction = (input: unknown) => Promise<FormState<PreviewAnswer>>;
export type ImportAction = (input: unknown) => Promise<FormState<{ number: number; isNewEdition: boolean }>>;

export interface LibraryImport {
  readonly file: File | null;
  /** answer to the preview */
  readonly previewed: FormState<PreviewAnswer>;
  /** the differences, once the file could be read */
  readonly preview: ImportPreview | null;
  /** answer to the import */
  readonly imported: FormState<{ number: number; isNewEdition: boolean }>;
  readonly isPending: boolean;
  readonly choose: (file: File | null) => void;
  readonly look: () => void;
  readonly confirm: (terms: ImportTerms) => void;
}

const IDLE = { status: 'idle' } as const;

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** A lost connection, or a file that changed on the disk since it was chosen: said, nothing lost. */
const UNSENT = { status: 'failed', message: '没有送达：文件在选择后被改动，或网络中断。请重新选择文件再试。' } as const;

/** Choose, look, confirm: the file stays in the page, and what is confirmed is what was looked at. */
export function useLibraryImport(look: PreviewAction, bringIn: ImportAction): LibraryImport {
  const [file, setFile] = useState<File | null>(null);
  const [previewed, setPreviewed] = useState<LibraryImport['previewed']>(IDLE);
  const [imported, setImported] = useState<LibraryImport['imported']>(IDLE);
  const [isPending, start] = useTransition();
  const answer = previewed.status === 'done' ? previewed.data : undefined;
  const data = answer?.kind === 'ready' ? answer.preview : undefined;
  return {
    file,
    previewed,
    preview: data ?? null,
    imported,
    isPending,
    choose: (chosen) => {
      setFile(chosen);
      setPreviewed(IDLE);
      setImported(IDLE);
    },
    look: () =>
      start(async () => {
        setImported(IDLE);
        const input = async () => ({ fileName: file?.name ?? '', bytes: file ? await bytesOf(file) : null });
        setPreviewed(
          await input()
            .then(look)
            .catch(() => UNSENT),
        );
      }),
    confirm: (terms) =>
      start(async () => {
        if (!file || !data) return;
        const { expectedHash, previewedHash } = data;
        const input = async () => ({
          fileName: file.name,
          bytes: await bytesOf(file),
          ...terms,
          expectedHash,
          previewedHash,
        });
        const outcome = await input()
          .then(bringIn)
          .catch(() => UNSENT);
        setImported(outcome);
        if (outcome.status === 'done') setPreviewed(IDLE);
      }),
  };
}
