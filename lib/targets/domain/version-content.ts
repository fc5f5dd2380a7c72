/** What one submission freezes: the form and the facts of the project it was judged by. */
import type { TargetForm, TargetSubject } from '@/lib/targets/domain/types';

/** Plain value whose canonical JSON is hashed; field order does not matter. */
export function versionContent(form: TargetForm, { pastRanges: _lookedUp, ...facts }: TargetSubject) {
  return { form: { ...form, lines: form.lines.map((line) => ({ ...line })) }, subject: { ...facts } };
}
