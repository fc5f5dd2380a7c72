/** Maps how an act or query ended to what a form shows; HTTP has its own mapping in problem.ts. */
import { randomUUID } from 'node:crypto';
import type { Refusal } from '@/lib/core/decision';
import {
  type CellError,
  Conflict,
  type FieldError,
  Forbidden,
  ImportRejected,
  InvalidInput,
  NotFound,
  Refused,
} from '@/lib/core/errors';
import type { FormState } from '@/lib/web/form-state';

/** Words of refusal codes, from the chapter's labels.ts. */
export type RefusalWords = (refusal: Refusal) => string;

export const SIGNED_OUT: FormState<never> = {
  status: 'signed_out',
  message: '登录已失效，没有保存。您填写的内容仍在本页，请在新窗口重新登录后再试。',
};

export function stateOfError(error: unknown, words: RefusalWords): FormState<never> {
  if (error instanceof InvalidInput) return { status: 'invalid', errors: error.fields };
  if (error instanceof ImportRejected) return { status: 'invalid', errors: error.cells.map(shownCell) };
  if (error instanceof Refused) {
    const refusals = error.refusals.map((refusal) => ({
      code: refusal.code,
      message: words(refusal),
      place: refusal.place,
    }));
    return { status: 'refused', refusals };
  }
  if (error instanceof Conflict) {
    return {
      status: 'conflict',
      message: '其他人刚刚修改了这条记录，您的修改没有保存。请刷新本页，查看最新内容后再操作。',
    };
  }
  if (error instanceof Forbidden) return { status: 'forbidden', message: '您的席位不能进行这项操作。' };
  if (error instanceof NotFound)
    return { status: 'forbidden', message: '没有找到这条记录，可能已删除或不在您的范围内。' };
  return {
    status: 'failed',
    message: `系统出错，没有保存。请稍后再试；如仍出错，请把编号 ${report(error)} 告诉系统管理员。`,
  };
}

/** `单位名单!C12` and the message with its cell in front. */
export function shownCell({ sheet, cell, message }: CellError): FieldError {
  const place = [sheet, cell].filter(Boolean).join('!');
  return { field: place, message: place === '' ? message : `${place}：${message}` };
}

/** Writes a defect to the log and answers the number under which it is found there. */
export function report(error: unknown): string {
  const number = randomUUID().slice(0, 8);
  console.error(`[${number}]`, error);
  return number;
}
