/** The two roles of the embedded server: the superuser, used only here, and the application's own, which is none. */
import pg from 'pg';

const APPLICATION_ROLE = 'mingbai';

export function adminUrl(port, secrets, database) {
  return `postgresql://postgres:${secrets.superuserPassword}@127.0.0.1:${port}/${database}`;
}

export function roleUrl(port, secrets, database) {
  return `postgresql://${APPLICATION_ROLE}:${secrets.applicationPassword}@127.0.0.1:${port}/${database}`;
}

/** One connection for one piece of work. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC', connectionTimeoutMillis: 5_000 });
  client.on('error', () => {}); // a lost connection also rejects the query that runs on it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Is the server at this port ours? 'later' while it starts or stops. */
export async function isServing(port, secrets, cluster) {
  try {
    return await withClient(adminUrl(port, secrets, 'postgres'), async (client) => {
      const { rows } = await client.query("SELECT current_setting('data_directory') AS place");
      return rows[0].place === cluster ? 'yes' : 'no';
    });
  } catch (error) {
    return error.code === '57P03' ? 'later' : 'no';
  }
}

/** The application's role is not a superuser: what is revoked from it stays revoked. */
export async function prepareRole(port, secrets) {
  await withClient(adminUrl(port, secrets, 'postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APPLICATION_ROLE]);
    if (rowCount === 0) {
      await client.query(`CREATE ROLE ${APPLICATION_ROLE} LOGIN PASSWORD '${secrets.applicationPassword}'`);
    }
  });
}

export async function databaseExists(url, name) {
  return withClient(url, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    return rowCount > 0;
  });
}

export async function createDatabase(url, name, template = 'template1') {
  await withClient(url, (client) =>
    client.query(`CREATE DATABASE "${name}" OWNER ${APPLICATION_ROLE} TEMPLATE "${template}"`),
  );
}

export async function dropDatabase(url, name) {
  await withClient(url, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
}

export async function renameDatabase(url, from, to) {
  await withClient(url, (client) => client.query(`ALTER DATABASE "${from}" RENAME TO "${to}"`));
}
