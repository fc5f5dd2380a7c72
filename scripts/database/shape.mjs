/**
 * The shape of a database in words: columns, keys, indexes, enums, triggers and who may change what. Two databases with
 * the same words are built alike. A live database is held against the migrations replayed in memory.
 */
import { readMigrations } from './migration-files.mjs';
import { withClient } from './roles.mjs';

const SHAPE = `
  WITH ours AS (
    SELECT c.oid, c.relname, c.relowner, c.relacl FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
  )
  SELECT format('column %s.%s %s%s%s', t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
    CASE WHEN d.oid IS NULL THEN '' ELSE ' default ' || pg_get_expr(d.adbin, d.adrelid) END) AS line
  FROM ours t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
  UNION ALL
  SELECT format('constraint %s.%s %s', t.relname, k.conname, pg_get_constraintdef(k.oid))
  FROM ours t JOIN pg_constraint k ON k.conrelid = t.oid WHERE k.contype <> 'n'
  UNION ALL
  SELECT format('index %s.%s %s', t.relname, i.relname, pg_get_indexdef(i.oid))
  FROM ours t JOIN pg_index x ON x.indrelid = t.oid JOIN pg_class i ON i.oid = x.indexrelid
  UNION ALL
  SELECT format('enum %s %s', y.typname, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder))
  FROM pg_type y JOIN pg_enum e ON e.enumtypid = y.oid JOIN pg_namespace n ON n.oid = y.typnamespace
  WHERE n.nspname = 'public' GROUP BY y.typname
  UNION ALL
  SELECT format('trigger %s.%s', t.relname, g.tgname) FROM ours t JOIN pg_trigger g ON g.tgrelid = t.oid WHERE NOT g.tgisinternal
  UNION ALL
  SELECT format('owner of %s may not %s', t.relname, p.privilege)
  FROM ours t CROSS JOIN (VALUES ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE')) p (privilege)
  WHERE NOT EXISTS (
    SELECT 1 FROM aclexplode(coalesce(t.relacl, acldefault('r', t.relowner))) x
    WHERE x.grantee = t.relowner AND x.privilege_type = p.privilege
  )`;

async function shapeOfHistory(migrations) {
  const { PGlite } = await import('@electric-sql/pglite');
  const memory = await PGlite.create();
  try {
    for (const { sql } of migrations) await memory.exec(sql);
    return (await memory.query(SHAPE)).rows.map((row) => row.line);
  } finally {
    await memory.close();
  }
}

async function shapeOfDatabase(url) {
  return withClient(url, async (client) => (await client.query(SHAPE)).rows.map((row) => row.line));
}

/** What the live database lacks and what it has beside the migrations, one line each. */
export async function driftOf(url, migrations = readMigrations()) {
  const wanted = new Set(await shapeOfHistory(migrations));
  const present = new Set(await shapeOfDatabase(url));
  return [
    ...[...wanted].filter((line) => !present.has(line)).map((line) => `drift, missing: ${line}`),
    ...[...present].filter((line) => !wanted.has(line)).map((line) => `drift, not in the migrations: ${line}`),
  ].sort();
}
