import type { SelectOption } from '@/components/ui/select';

/** Codes with their words as choices, in the order of the codes. */
export function optionsOf<Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
): SelectOption[] {
  return codes.map((code) => ({ value: code, label: labels[code] }));
}
