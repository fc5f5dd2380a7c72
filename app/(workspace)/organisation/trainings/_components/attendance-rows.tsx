'use client';

import { useState } from 'react';
import { FormField } from '@/components/forms/form-field';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import type { ComboboxOption } from '@/components/ui/combobox-option';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { TRAINING_RESULT_LABELS } from '@/lib/organisation/labels';

export interface AttendanceRow {
  unitId: string;
  unitName: string;
  headcount: number;
  result: string;
}

const RESULTS = Object.entries(TRAINING_RESULT_LABELS).map(([value, label]) => ({ value, label }));

/** Who attended, row by row; the row's place in the list is its name in the form. */
export function AttendanceRows({ units, rows }: { units: ComboboxOption[]; rows: AttendanceRow[] }) {
  const [kept, setKept] = useState(() => rows.map((row, key) => ({ key, row })));
  function add() {
    const key = Math.max(-1, ...kept.map((entry) => entry.key)) + 1;
    setKept([...kept, { key, row: { unitId: '', unitName: '', headcount: 1, result: 'attended' } }]);
  }
  return (
    <div className="flex flex-col gap-3">
      {kept.map(({ key, row }, index) => (
        <div key={key} className="flex flex-wrap items-start gap-3 border-rule border-b pb-3">
          <input type="hidden" name="row" value={index} />
          <FormField name={`attendances[${index}].unitId`} label="单位" required className="w-80">
            {(control) => (
              <Combobox
                {...control}
                options={units}
                defaultOption={row.unitId === '' ? undefined : { value: row.unitId, label: row.unitName }}
                placeholder="输入名称、编码或拼音"
              />
            )}
          </FormField>
          <FormField name={`attendances[${index}].headcount`} label="到场人数" required className="w-28">
            {(control) => <TextInput {...control} inputMode="numeric" defaultValue={String(row.headcount)} />}
          </FormField>
          <FormField name={`attendances[${index}].result`} label="结果" required className="w-32">
            {(control) => <Select {...control} options={RESULTS} defaultValue={row.result} />}
          </FormField>
          <div className="pt-6">
            <Button variant="quiet" onClick={() => setKept(kept.filter((entry) => entry.key !== key))}>
              移除
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button onClick={add}>添加单位</Button>
      </div>
    </div>
  );
}
