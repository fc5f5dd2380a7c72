import type { ComboboxOption } from '@/components/ui/combobox-option';
import type { UnitRecord } from '@/lib/organisation/data/units';

/** Units to pick from by name, code and pinyin. */
export function unitOptions(units: readonly UnitRecord[]): ComboboxOption[] {
  return units.map(({ id, name, code, searchKeys }) => ({
    value: id,
    label: name,
    detail: code,
    keywords: searchKeys,
  }));
}
