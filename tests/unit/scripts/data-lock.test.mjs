import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHolder, takeLock } from '../../../scripts/launch/data-lock.mjs';

describe('lock of the data directory', () => {
  let directory;
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'mingbai-unit-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('keeps a second program out and names the first', async () => {
    const lock = await takeLock(directory, 'npm start');
    await expect(takeLock(directory, 'npm run db:check')).rejects.toThrow(`npm start（进程 ${process.pid}）`);
    lock.release();
    await expect(takeLock(directory, 'npm run db:check')).resolves.toBeDefined();
  });

  it('of a process that is gone, or whose number another process has now, is taken over', async () => {
    for (const holder of [
      { pid: 2 ** 22 + 1, birth: 'gone', command: 'npm start', isStopping: false },
      { pid: process.pid, birth: 'an earlier process', command: 'npm start', isStopping: false },
    ]) {
      writeFileSync(path.join(directory, 'lock.json'), JSON.stringify(holder));
      expect(readHolder(directory)).toBeNull();
      const lock = await takeLock(directory, 'npm start');
      expect(readHolder(directory)?.pid).toBe(process.pid);
      lock.release();
    }
  });

  it('of a holder that is stopping is waited for', async () => {
    const lock = await takeLock(directory, 'npm start');
    lock.announceStop();
    setTimeout(lock.release, 300);
    await expect(takeLock(directory, 'npm start')).resolves.toBeDefined();
  });
});
