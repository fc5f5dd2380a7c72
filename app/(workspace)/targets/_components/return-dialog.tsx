'use client';

import { useState, useTransition } from 'react';
import { FormOutcome } from '@/components/forms/form-outcome';
import { type FormState, IDLE } from '@/components/forms/form-state';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { toast } from '@/components/ui/toast-channel';
import type { ReturnPlace } from '@/lib/targets/domain/editable';
import { REASON_CODES, type ReasonCode } from '@/lib/targets/domain/review';
import type { TargetLine } from '@/lib/targets/domain/types';
import { REASON_LABELS, RETURN_PLACE_LABELS } from '@/lib/targets/labels';
import { returnTargetAction } from '../actions';

export interface ReturnChoice {
  readonly place: ReturnPlace;
  readonly lineId: string | null;
  readonly reasonCode: ReasonCode;
  readonly text: string;
}

export interface ReturnDialogProps {
  readonly id: string;
  readonly version: number;
  readonly lines: readonly Pick<TargetLine, 'id' | 'name'>[];
  /** places already known to be wrong, e.g. finance's own opinions */
  readonly proposals: readonly ReturnChoice[];
}

interface Place {
  readonly key: string;
  readonly label: string;
  readonly place: ReturnPlace;
  readonly lineId: string | null;
}

/** Return with code and text at each place; only these open for the clerk. */
export function ReturnDialog({ id, version, lines, proposals }: ReturnDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Readonly<Record<string, { reasonCode: ReasonCode; text: string }>>>(() =>
    Object.fromEntries(proposals.map((item) => [keyOf(item.place, item.lineId), item])),
  );
  const [answer, setAnswer] = useState<FormState>(IDLE);
  const [isPending, start] = useTransition();
  const places = placesOf(lines);
  const returns = places.flatMap((place): ReturnChoice[] => {
    const item = chosen[place.key];
    return item ? [{ place: place.place, lineId: place.lineId, ...item }] : [];
  });

  function toggle(key: string) {
    setChosen((before) => {
      const { [key]: was, ...rest } = before;
      return was ? rest : { ...before, [key]: { reasonCode: 'not_quantified', text: '' } };
    });
  }

  function send() {
    start(async () => {
      const plain = returns.map(({ place, lineId, reasonCode, text }) => ({ place, lineId, reasonCode, text }));
      const result = await returnTargetAction({ id, expectedVersion: version, note: '', returns: plain });
      setAnswer(result.status === 'done' ? IDLE : result);
      if (result.status === 'done') {
        setOpen(false);
        toast(`已退回 ${plain.length} 处，填报人会看到原因。`);
      }
    });
  }

  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        退回
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title="退回修改"
        size="wide"
        footer={
          <>
            <Button onClick={() => setOpen(false)}>先不退</Button>
            <Button
              variant="danger"
              pending={isPending}
              reasons={returns.length === 0 ? ['请先勾选要退回的地方'] : []}
              onClick={send}
            >
              退回 {returns.length} 处
            </Button>
          </>
        }
      >
        <FormOutcome state={answer} />
        <p className="mb-3 text-ink-2">只有勾选的地方会打开让单位修改，其他内容保持不变；原因会显示在对应的地方。</p>
        <ul className="divide-y divide-rule border-rule border-y">
          {places.map((place) => {
            const item = chosen[place.key];
            const fault = faultAt(
              answer,
              returns.findIndex((one) => keyOf(one.place, one.lineId) === place.key),
            );
            const change = (part: Partial<{ reasonCode: ReasonCode; text: string }>) =>
              item && setChosen({ ...chosen, [place.key]: { ...item, ...part } });
            return (
              <li key={place.key} className="flex flex-wrap items-start gap-2 py-2">
                <label className="flex min-h-9 min-w-0 flex-1 basis-56 items-center gap-2">
                  <input
                    type="checkbox"
                    className="size-4"
                    checked={item !== undefined}
                    onChange={() => toggle(place.key)}
                  />
                  {place.label}
                </label>
                {item && (
                  <>
                    <Select
                      className="basis-56"
                      aria-label={`${place.label} 退回理由`}
                      value={item.reasonCode}
                      options={REASON_CODES.map((value) => ({ value, label: REASON_LABELS[value] }))}
                      onChange={(event) => {
                        const code = REASON_CODES.find((value) => value === event.target.value);
                        if (code) change({ reasonCode: code });
                      }}
                    />
                    <TextInput
                      aria-label={`${place.label} 退回原因`}
                      aria-invalid={fault !== undefined || undefined}
                      placeholder="写明哪里不对、怎样改"
                      value={item.text}
                      onChange={(event) => change({ text: event.target.value })}
                    />
                    {fault && <p className="basis-full text-sm text-vermilion">■ {fault}</p>}
                  </>
                )}
              </li>
            );
          })}
        </ul>
      </Dialog>
    </>
  );
}

/** What the answer says of the n-th returned place. */
function faultAt(answer: FormState, index: number): string | undefined {
  if (answer.status !== 'refused') return undefined;
  return answer.refusals.find((refusal) => refusal.place?.startsWith(`returns[${index}].`))?.message;
}

function keyOf(place: ReturnPlace, lineId: string | null): string {
  return lineId ?? place;
}

function placesOf(lines: ReturnDialogProps['lines']): readonly Place[] {
  const whole = (['form', 'objective', 'lines'] as const).map((place) => ({
    key: place,
    label: RETURN_PLACE_LABELS[place],
    place,
    lineId: null,
  }));
  const single = lines.map((line, index) => ({
    key: line.id,
    label: `${index + 1}. ${line.name}`,
    place: 'line' as const,
    lineId: line.id,
  }));
  return [...single, ...whole];
}
