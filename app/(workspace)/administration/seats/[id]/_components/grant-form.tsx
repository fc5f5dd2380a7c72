'use client';

import { useState } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Combobox } from '@/components/ui/combobox';
import type { ComboboxOption } from '@/components/ui/combobox-option';
import { Select } from '@/components/ui/select';
import { SEATS, type SeatScopeKind, scopeKindOf } from '@/lib/core/seat';
import { SEAT_LABELS } from '@/lib/organisation/labels';
import { PersonKey } from '../../../_components/person-key';
import { grantSeatAction } from '../../actions';

interface GrantFormProps {
  account: { id: string; version: number };
  units: ComboboxOption[];
  divisions: ComboboxOption[];
  agencies: ComboboxOption[];
}

const SCOPES = {
  unit: { name: 'unitId', label: '单位' },
  division: { name: 'divisionId', label: '股室' },
  agency: { name: 'agencyId', label: '机构' },
} as const;

/** Picks a seat, and the one thing it hangs on. */
export function GrantForm({ account, units, divisions, agencies }: GrantFormProps) {
  const [kind, setKind] = useState<SeatScopeKind>('county');
  const options = { unit: units, division: divisions, agency: agencies };
  return (
    <ActionForm action={grantSeatAction} className="flex flex-col gap-4">
      <PersonKey account={account} />
      <div className="flex flex-wrap items-start gap-4">
        <FormField name="seat" label="席位" required>
          {(control) => (
            <Select
              {...control}
              placeholder="请选择"
              options={SEATS.map((seat) => ({ value: seat, label: SEAT_LABELS[seat] }))}
              onChange={(event) => {
                const seat = SEATS.find((candidate) => candidate === event.target.value);
                setKind(seat === undefined ? 'county' : scopeKindOf(seat));
              }}
            />
          )}
        </FormField>
        {kind !== 'county' && (
          <FormField key={kind} name={SCOPES[kind].name} label={SCOPES[kind].label} required className="w-80">
            {(control) => <Combobox {...control} options={options[kind]} placeholder="输入名称、编码或拼音" />}
          </FormField>
        )}
        <div className="pt-6">
          <SubmitButton>授予</SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}
