'use client';

import { Field, type FieldProps } from '@/components/ui/field';
import { useFormSituation } from './action-form';
import { fieldError } from './form-state';

/** A field that shows what the form's answer says about it. */
export function FormField(props: FieldProps) {
  const { state } = useFormSituation();
  return <Field {...props} error={props.error ?? fieldError(state, props.name)} />;
}
