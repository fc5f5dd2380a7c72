'use client';

import { useDeferredValue, useMemo } from 'react';
import { inspectTarget } from '@/lib/targets/domain/form-rules';
import type { TargetRules } from '@/lib/targets/domain/rules/form-rule';
import type { Finding, TargetForm, TargetSubject } from '@/lib/targets/domain/types';
import { type WeightSummary, weightSummary } from '@/lib/targets/domain/weights';
import type { LoadedLibrary } from './use-library';

const NOTHING_YET: readonly Finding[] = [];

/** Rules and lint on the form while it is typed, the server's own code; nothing is judged before the library is there. */
export function useFindings(
  form: TargetForm,
  subject: TargetSubject,
  rules: TargetRules,
  library: LoadedLibrary,
): { readonly findings: readonly Finding[]; readonly summary: WeightSummary } {
  const settled = useDeferredValue(form);
  const entries = library.status === 'ready' ? library.entries : null;
  const findings = useMemo(
    () => (entries ? inspectTarget(settled, subject, entries, rules) : NOTHING_YET),
    [settled, subject, entries, rules],
  );
  const summary = useMemo(() => weightSummary(form, rules.weights), [form, rules.weights]);
  return { findings, summary };
}
