/** The PostgreSQL named by DATABASE_URL: can it be reached, and what should its keeper know about it? */
import { CannotRun, messageOf } from '../failure.mjs';
import { withClient } from './roles.mjs';

const UNREACHABLE = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNRESET',
  'ENOENT',
];

/** One sentence for an error met on connecting. @param place host, port and database; never the password */
export function connectionProblem(error, place) {
  const { code } = error;
  const [first] = error.errors ?? [];
  if (code === '28P01' || code === '28000') return `数据库 ${place} 不接受这个用户名或密码：请核对 DATABASE_URL。`;
  if (code === '3D000') return `数据库 ${place} 不存在：请先在服务器上建库（createdb），再启动。`;
  if (code === '53300') return `数据库 ${place} 的连接已满：请关掉一些连接，或调大 max_connections。`;
  if (UNREACHABLE.includes(code) || UNREACHABLE.includes(first?.code) || /timeout/i.test(messageOf(error))) {
    return `连不上数据库 ${place}（${code ?? first?.code ?? '超时'}）：请确认它已启动、网络可达，并核对 DATABASE_URL。`;
  }
  return `数据库 ${place} 用不了（${messageOf(error)}）：请核对 DATABASE_URL。`;
}

/** Host, port and database of a connection URL, without user and password. */
export function placeOf(url) {
  let parsed;
  try {
    parsed = new URL(url);
  } catch {
    parsed = null;
  }
  if (!parsed || !['postgres:', 'postgresql:'].includes(parsed.protocol)) {
    throw new CannotRun('DATABASE_URL 的写法不对：应为 postgresql://用户:密码@主机:5432/库名。');
  }
  return `${parsed.host}${decodeURIComponent(parsed.pathname)}`;
}

/** @returns {Promise<string[]>} warnings */
export async function checkGivenServer(url) {
  const place = placeOf(url);
  try {
    return await withClient(url, async (client) => {
      const { rows } = await client.query('SELECT rolsuper FROM pg_roles WHERE rolname = current_user');
      if (!rows[0]?.rolsuper) return [];
      return ['注意：DATABASE_URL 用的是超级用户，审计表的只增不改约束不了它；请改用普通用户作库的属主。'];
    });
  } catch (error) {
    throw new CannotRun(connectionProblem(error, place));
  }
}
