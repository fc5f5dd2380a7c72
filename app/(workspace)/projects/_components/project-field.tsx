'use client';

import { useFormSituation } from '@/components/forms/action-form';
import { Field, type FieldProps } from '@/components/ui/field';
import { answerAt } from './answer-at';

/** A field of the project form: wrong input and refusals of the server both stand at their place. */
export function ProjectField(props: FieldProps) {
  const { state } = useFormSituation();
  return <Field {...props} error={props.error ?? answerAt(state, props.name)} />;
}
