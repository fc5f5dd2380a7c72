import type { ComboboxOption } from '@/components/ui/combobox-option';

/** Units to pick from by name, code and pinyin. */
export function unitOptions(
  units: readonly { id: string; name: string; code: string; searchKeys: string }[],
): ComboboxOption[] {
  return units.map(({ id, name, code, searchKeys }) => ({
    value: id,
    label: name,
    detail: code,
    keywords: searchKeys,
  }));
}
