'use client';

import Link from 'next/link';
import { type SubmitEvent, startTransition, useActionState, useState } from 'react';
import { saveCalendarEntryAction } from '@/app/(workspace)/calendar/actions';
import { FormOutcome } from '@/components/forms/form-outcome';
import { fieldError, IDLE } from '@/components/forms/form-state';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';

export interface EntryValues {
  readonly step: string;
  readonly title: string;
  readonly opensOn: string;
  readonly dueOn: string;
}

export interface StepChoice {
  readonly value: string;
  readonly label: string;
  /** what is offered when the step is chosen */
  readonly suggestion: EntryValues;
}

export interface EntryFormProps {
  /** null = a new entry */
  id: string | null;
  version: number;
  fiscalYear: number;
  steps: StepChoice[];
  initial: EntryValues;
  backHref: string;
}

/** Adds or changes a calendar entry. Choosing a step offers its usual title and days until something was typed. */
export function EntryForm({ id, version, fiscalYear, steps, initial, backHref }: EntryFormProps) {
  const [state, action, pending] = useActionState(saveCalendarEntryAction, IDLE);
  const [values, setValues] = useState(initial);
  const [isTyped, setIsTyped] = useState(id !== null);
  function choose(step: string) {
    const suggestion = steps.find((choice) => choice.value === step)?.suggestion;
    setValues((before) => (isTyped || suggestion === undefined ? { ...before, step } : suggestion));
  }
  function type(change: Partial<EntryValues>) {
    setIsTyped(true);
    setValues((before) => ({ ...before, ...change }));
  }
  const error = (field: string) => fieldError(state, field);
  function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => action(form));
  }
  return (
    <form onSubmit={save} noValidate className="flex max-w-160 flex-col gap-4">
      <FormOutcome state={state} />
      <input type="hidden" name="id" value={id ?? ''} />
      <input type="hidden" name="expectedVersion" value={version} />
      <input type="hidden" name="fiscalYear" value={fiscalYear} />
      {id !== null && <input type="hidden" name="step" value={values.step} />}
      <Field
        label="环节"
        name="step"
        required
        error={error('step')}
        hint={id === null ? undefined : '环节定下后不能改。'}
      >
        {(control) => (
          <Select
            {...control}
            name={id === null ? 'step' : undefined}
            disabled={id !== null}
            options={steps}
            value={values.step}
            onChange={(event) => choose(event.target.value)}
          />
        )}
      </Field>
      <Field label="名称" name="title" required error={error('title')} hint="单位在待办和消息里看到的就是这个名称。">
        {(control) => (
          <TextInput {...control} value={values.title} onChange={(event) => type({ title: event.target.value })} />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <DayField label="开始日期" name="opensOn" value={values.opensOn} error={error('opensOn')} onType={type} />
        <DayField label="截止日期" name="dueOn" value={values.dueOn} error={error('dueOn')} onType={type} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={pending}>
          保存
        </Button>
        <Link href={backHref} className={buttonClass()}>
          不保存，返回
        </Link>
      </div>
    </form>
  );
}

interface DayFieldProps {
  label: string;
  name: 'opensOn' | 'dueOn';
  value: string;
  error?: string;
  onType: (change: Partial<EntryValues>) => void;
}

function DayField({ label, name, value, error, onType }: DayFieldProps) {
  return (
    <Field label={label} name={name} required error={error} hint={name === 'dueOn' ? '当天仍可报送。' : undefined}>
      {(control) => (
        <TextInput
          {...control}
          type="date"
          value={value}
          onChange={(event) =>
            onType(name === 'opensOn' ? { opensOn: event.target.value } : { dueOn: event.target.value })
          }
        />
      )}
    </Field>
  );
}
