'use client';

import { type ReactNode, useState } from 'react';
import { Field } from '@/components/ui/field';
import { NumberInput } from '@/components/ui/number-input';
import { moneyEcho, type TypedMoneyUnit } from './money-echo';

export interface MoneyFieldProps {
  label: ReactNode;
  name: string;
  /** The unit typed in and submitted; the other one is echoed below. */
  unit?: TypedMoneyUnit;
  defaultValue?: string;
  error?: string;
  hint?: string;
  help?: ReactNode;
  required?: boolean;
  readOnly?: boolean;
  className?: string;
  onValueChange?: (text: string) => void;
}

export function MoneyField({
  unit = '万元',
  defaultValue = '',
  readOnly,
  onValueChange,
  hint,
  ...field
}: MoneyFieldProps) {
  const [text, setText] = useState(defaultValue);
  const echo = moneyEcho(text, unit);
  return (
    <Field {...field} unit={unit} hint={[echo, hint].filter(Boolean).join(' · ')}>
      {(control) => (
        <NumberInput
          {...control}
          defaultValue={defaultValue}
          readOnly={readOnly}
          onValueChange={(typed) => {
            setText(typed);
            onValueChange?.(typed);
          }}
        />
      )}
    </Field>
  );
}
