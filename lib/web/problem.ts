/** Errors over HTTP: application/problem+json in Chinese, all errors at once. */
import type { Refusal } from '@/lib/core/decision';
import {
  Conflict,
  type FieldError,
  Forbidden,
  ImportRejected,
  InvalidInput,
  NotFound,
  Refused,
} from '@/lib/core/errors';
import { type RefusalWords, report, shownCell } from '@/lib/web/outcome';

interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
}

export function problemResponse(problem: Problem): Response {
  return Response.json(
    { type: 'about:blank', ...problem, errors: problem.errors ?? [] },
    {
      status: problem.status,
      headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store' },
    },
  );
}

export const SIGN_IN_NEEDED: Problem = { status: 401, title: '未登录', detail: '请先登录。' };
export const FOREIGN_ORIGIN: Problem = {
  status: 403,
  title: '来源不符',
  detail: '请求不是从本系统的页面发出的，已拒绝。',
};

export const NO_SUCH_ADDRESS: Problem = { status: 404, title: '没有找到', detail: '没有这个地址。' };
export const BAD_ADDRESS: Problem = {
  status: 400,
  title: '地址有误',
  detail: '地址里有不能用的字符，请从菜单重新进入。',
};

export function problemOf(error: unknown, words: RefusalWords): Problem {
  if (error instanceof InvalidInput) {
    return { status: 400, title: '填写有误', detail: '请按提示修改后重试。', errors: error.fields };
  }
  if (error instanceof ImportRejected) {
    const errors = error.cells.map(shownCell);
    return { status: 422, title: '文件有误', detail: '文件没有导入，请按提示修改后重试。', errors };
  }
  if (error instanceof Refused) {
    const errors = error.refusals.map((refusal: Refusal) => ({ field: refusal.place ?? '', message: words(refusal) }));
    return { status: 409, title: '现在不能进行', detail: '请先解决所列问题。', errors };
  }
  if (error instanceof Conflict)
    return { status: 409, title: '记录已变化', detail: '其他人刚刚修改了这条记录，请刷新后重试。' };
  if (error instanceof Forbidden) return { status: 403, title: '没有权限', detail: '您的席位不能进行这项操作。' };
  if (error instanceof NotFound) return { status: 404, title: '没有找到', detail: '记录不存在或不在您的范围内。' };
  return { status: 500, title: '系统出错', detail: `请稍后再试；如仍出错，请把编号 ${report(error)} 告诉系统管理员。` };
}
