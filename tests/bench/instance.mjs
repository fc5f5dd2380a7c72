/** The application on a database of the bench's own: the demo county, seeded by the start itself or copied. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { adminUrl } from '../../scripts/database/roles.mjs';
import { startInstance } from '../../scripts/test-instance.mjs';

/** @param copyOf a stopped, seeded data directory; undefined = the start loads the demo county, which takes minutes */
export async function startProduct(copyOf) {
  const data = mkdtempSync(path.join(tmpdir(), 'mingbai-bench-'));
  const clear = () => rmSync(data, { recursive: true, force: true });
  try {
    if (copyOf !== undefined) copy(copyOf, data);
    const instance = await startInstance({ MINGBAI_DATA_DIR: data, MINGBAI_BUILD_DIR: '.next-bench' });
    const { url, port } = JSON.parse(readFileSync(path.join(data, 'database.json'), 'utf8'));
    const secrets = JSON.parse(readFileSync(path.join(data, 'secrets.json'), 'utf8'));
    const options = '-c TimeZone=UTC';
    const admin = new pg.Client({ connectionString: adminUrl(port, secrets, 'mingbai'), options });
    const plain = new pg.Client({ connectionString: url, options });
    await Promise.all([admin.connect(), plain.connect()]);
    const stop = async () => {
      await Promise.all([admin.end(), plain.end()]);
      await instance.stop();
      clear();
    };
    return { url: instance.url, databaseUrl: url, admin, plain, logFile: path.join(data, 'postgres.log'), stop };
  } catch (error) {
    clear();
    throw error;
  }
}

/** With owners and modes: the server's files belong to the server's user. */
function copy(from, to) {
  execFileSync('cp', ['-a', `${from}/.`, to]);
}
