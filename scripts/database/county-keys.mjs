/**
 * A county is a shard: every table of its own, every primary and unique key and every foreign key begins with
 * county_code (docs/architecture.md 5). Tables shared by all counties are national dictionaries; there is none yet.
 */
import { withClient } from './roles.mjs';

const EXEMPT_TABLES = new Set(['_prisma_migrations']);

const TABLES = `
  SELECT c.relname AS table_name, a.attname AS first_column
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN LATERAL (
    SELECT attname FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped ORDER BY attnum LIMIT 1
  ) a ON true
  WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p')`;

const UNIQUE_KEYS = `
  SELECT c.relname AS table_name, i.relname AS name, a.attname AS first_column
  FROM pg_index x
  JOIN pg_class c ON c.oid = x.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_class i ON i.oid = x.indexrelid
  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = x.indkey[0]
  WHERE n.nspname = 'public' AND x.indisunique`;

const FOREIGN_KEYS = `
  SELECT c.relname AS table_name, k.conname AS name, a.attname AS first_column, b.attname AS first_referenced
  FROM pg_constraint k
  JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
  JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1]
  WHERE n.nspname = 'public' AND k.contype = 'f'`;

const TABLES_WITHOUT_KEY = `
  SELECT c.relname AS table_name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p')
    AND NOT EXISTS (SELECT 1 FROM pg_index x WHERE x.indrelid = c.oid AND x.indisprimary)`;

const isCounty = (column) => column === 'county_code';

/** @returns {Promise<{ tables: number, findings: string[] }>} findings begin with table.constraint */
export async function checkCountyKeys(url) {
  return withClient(url, async (client) => {
    const ask = async (sql) => (await client.query(sql)).rows.filter((row) => !EXEMPT_TABLES.has(row.table_name));
    const tables = await ask(TABLES);
    const keys = await ask(UNIQUE_KEYS);
    const links = await ask(FOREIGN_KEYS);
    const keyless = await ask(TABLES_WITHOUT_KEY);
    return {
      tables: tables.length,
      findings: [
        ...tables.filter((row) => !isCounty(row.first_column)).map((row) => place(row, row.first_column, 'table')),
        ...keyless.map((row) => `${row.table_name}.(primary key): the table has none`),
        ...keys.filter((row) => !isCounty(row.first_column)).map((row) => place(row, row.name, 'key')),
        ...links
          .filter((row) => !isCounty(row.first_column) || !isCounty(row.first_referenced))
          .map((row) => place(row, row.name, 'foreign key')),
      ].sort(),
    };
  });
}

function place(row, name, kind) {
  return `${row.table_name}.${name}: ${kind} does not begin with county_code`;
}
