'use client';

import { useState, useTransition } from 'react';
import { v7 as newId } from 'uuid';
import { FormOutcome } from '@/components/forms/form-outcome';
import { type FormState, IDLE } from '@/components/forms/form-state';
import { Button } from '@/components/ui/button';
import { Textarea } from '@/components/ui/textarea';
import { PARTY_LABELS } from '@/lib/targets/labels';
import { TEXT_LIMITS } from '@/lib/targets/text-limits';
import { timeWords } from '../../../_components/time-words';
import { discussLineAction, resolveThreadAction } from '../../../actions';
import type { LineDossierProps } from './review-parts';

/** The discussion at one line: remarks in order, a field for the next, and 了结 for those who may close it. */
export function LineThread({ targetId, line, remarks, isOpen, speaksFor }: LineDossierProps) {
  const [text, setText] = useState('');
  const [commentId, setCommentId] = useState(() => newId());
  const [answer, setAnswer] = useState<FormState>(IDLE);
  const [isPending, start] = useTransition();
  const own = remarks.filter((remark) => remark.lineId === line.id);
  const thread = own.at(-1);
  if (own.length === 0 && !(isOpen && speaksFor)) return null;

  function speak() {
    start(async () => {
      const input = { id: targetId, commentId, lineId: line.id, threadId: thread?.threadId ?? null, text };
      const result = await discussLineAction(input);
      setAnswer(result.status === 'done' ? IDLE : result);
      if (result.status === 'done') {
        setText('');
        setCommentId(newId());
      }
    });
  }

  function resolve(threadId: string) {
    start(async () => setAnswer(await resolveThreadAction({ id: targetId, threadId })));
  }

  return (
    <div>
      <h3 className="mb-1 font-semibold text-base">
        讨论
        {thread && (
          <span className="ml-2 font-normal text-ink-3 text-sm">{thread.isResolved ? '已了结' : '未了结'}</span>
        )}
      </h3>
      {answer.status !== 'done' && <FormOutcome state={answer} />}
      <ul className="divide-y divide-rule">
        {own.map((remark) => (
          <li key={remark.id} className="py-1 text-sm">
            <span className="font-semibold">{PARTY_LABELS[remark.party]}</span> {remark.personName}
            <span className="ml-2 text-ink-3">{timeWords(new Date(remark.writtenAt))}</span>
            <p>{remark.text}</p>
          </li>
        ))}
      </ul>
      {isOpen && speaksFor && (
        <div className="mt-2 flex flex-col gap-2">
          <Textarea
            aria-label="发表讨论意见"
            rows={2}
            limit={TEXT_LIMITS.long}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="flex justify-end gap-2">
            {thread && !thread.isResolved && speaksFor !== 'unit' && (
              <Button variant="quiet" size="small" pending={isPending} onClick={() => resolve(thread.threadId)}>
                了结讨论
              </Button>
            )}
            <Button size="small" pending={isPending} reasons={text.trim() === '' ? ['先写下意见'] : []} onClick={speak}>
              发送
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
