import type { ComboboxOption } from '@/components/ui/combobox-option';

/** Units to choose from, found by name, code and pinyin. */
export function unitOptions(
  units: readonly { readonly id: string; readonly code: string; readonly name: string; readonly searchKeys: string }[],
): ComboboxOption[] {
  return units.map((unit) => ({ value: unit.id, label: `${unit.code}-${unit.name}`, keywords: unit.searchKeys }));
}
