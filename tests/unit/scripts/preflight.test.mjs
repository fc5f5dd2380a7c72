import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPort, nodeVersionProblem, prepareDataDirectory, readPort } from '../../../scripts/launch/preflight.mjs';

describe('Node version', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is enough', (version) => {
    expect(nodeVersionProblem(version)).toBeNull();
  });

  it.each(['20.18.3', '18.20.4', '19.9.0', '14.21.3'])(
    '%s is refused in one sentence that names the cure',
    (version) => {
      expect(nodeVersionProblem(version)).toMatch(new RegExp(`${version}.*请安装 Node 20\\.19`));
    },
  );
});

describe('PORT', () => {
  it('is 3000 when not set', () => {
    expect(readPort(undefined)).toBe(3000);
    expect(readPort('')).toBe(3000);
    expect(readPort('4100')).toBe(4100);
  });

  it.each(['abc', '0', '65536', '80.5', '-1'])('%s is refused', (text) => {
    expect(() => readPort(text)).toThrow(/不是端口号/);
  });

  it('in use is told with another one to take', async () => {
    const other = createServer();
    await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address();
    await expect(checkPort(port)).rejects.toThrow(`端口 ${port} 已被别的程序占用`);
    await new Promise((resolve) => other.close(resolve));
    await expect(checkPort(port)).resolves.toBeUndefined();
  });
});

describe('data directory', () => {
  it('that cannot be made is told with the setting that moves it', () => {
    const home = mkdtempSync(path.join(tmpdir(), 'mingbai-unit-'));
    writeFileSync(path.join(home, 'file'), '');
    expect(() => prepareDataDirectory(path.join(home, 'file', 'data'))).toThrow(/MINGBAI_DATA_DIR/);
    expect(() => prepareDataDirectory(path.join(home, 'file'))).toThrow(/MINGBAI_DATA_DIR/);
    rmSync(home, { recursive: true });
  });

  it.skipIf(process.getuid?.() === 0)('without the right to write is told as that', () => {
    const home = mkdtempSync(path.join(tmpdir(), 'mingbai-unit-'));
    chmodSync(home, 0o500);
    expect(() => prepareDataDirectory(path.join(home, 'data'))).toThrow(/没有权限写数据目录/);
    rmSync(home, { recursive: true });
  });
});
