import { describe, expect, it } from 'vitest';
import { connectionProblem, placeOf } from '../../../scripts/database/given-server.mjs';
import { historyProblem, serverVersionProblem } from '../../../scripts/database/migrate.mjs';

const migrations = [
  { name: '1_first', sql: '', checksum: 'a' },
  { name: '2_second', sql: '', checksum: 'b' },
];
const row = (name, checksum, finished = new Date(0)) => ({ migration_name: name, checksum, finished_at: finished });

describe('history of a database', () => {
  it('behind the program is no problem', () => {
    expect(historyProblem([], migrations)).toBeNull();
    expect(historyProblem([row('1_first', 'a')], migrations)).toBeNull();
  });

  it('half-applied, edited or newer than the program is told by name with its cure', () => {
    expect(historyProblem([row('1_first', 'a', null)], migrations)).toMatch(/1_first 上次只做了一半.*备份/);
    expect(historyProblem([row('1_first', 'x')], migrations)).toMatch(/1_first 在执行之后又被改过.*原文/);
    expect(historyProblem([row('1_first', 'a'), row('3_third', 'c')], migrations)).toMatch(/比程序新.*3_third/);
  });
});

describe('version of the server', () => {
  it('15 is the oldest that is taken', () => {
    expect(serverVersionProblem(150_000)).toBeNull();
    expect(serverVersionProblem(180_004)).toBeNull();
    expect(serverVersionProblem(140_012)).toMatch(/PostgreSQL 14，太旧.*15/);
  });
});

describe('a server that cannot be used', () => {
  const place = placeOf('postgresql://clerk:secret@db.example:5432/county');

  it('is named without its user and password', () => {
    expect(place).toBe('db.example:5432/county');
    expect(() => placeOf('mysql://x/y')).toThrow(/DATABASE_URL 的写法不对/);
    expect(() => placeOf('county')).toThrow(/DATABASE_URL 的写法不对/);
  });

  it.each([
    [{ code: 'ECONNREFUSED' }, /连不上数据库 db\.example:5432\/county/],
    [{ code: 'ENOTFOUND' }, /连不上/],
    [new Error('timeout expired'), /连不上/],
    [{ errors: [{ code: 'ECONNREFUSED' }] }, /连不上/],
    [{ code: '28P01' }, /不接受这个用户名或密码/],
    [{ code: '3D000' }, /不存在.*createdb/],
    [{ code: '53300' }, /连接已满/],
    [new Error('odd'), /用不了（odd）/],
  ])('is told in one sentence: %o', (error, sentence) => {
    expect(connectionProblem(error, place)).toMatch(sentence);
  });
});
