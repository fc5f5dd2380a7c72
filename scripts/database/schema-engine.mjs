/**
 * Prisma's schema engine as WebAssembly: writes migrations and finds drift with no engine download and no server.
 * The history is replayed in an in-memory PGlite.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { migrationsDirectory, readMigrations, readSchemaFiles } from './migration-files.mjs';

const filters = { externalTables: [], externalEnums: [] };

let loading;

/** The module keeps its state in globals: one instance a process. */
function engineModule() {
  loading ??= loadEngine();
  return loading;
}

async function loadEngine() {
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const home = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  const bytes = readFileSync(path.join(home, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engine;
}

/** An adapter factory whose databases, main and shadow, live in memory. */
async function inMemoryFactory() {
  const { PGlite } = await import('@electric-sql/pglite');
  const { PrismaPGlite } = await import('pglite-prisma-adapter');
  class InMemory extends PrismaPGlite {
    async connectToShadowDb() {
      return new PrismaPGlite(new PGlite()).connect();
    }
  }
  return new InMemory(new PGlite());
}

async function withEngine(factory, work) {
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils');
  const wasm = await engineModule();
  const datamodels = readSchemaFiles().map((file) => [file.path, file.content]);
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await wasm.SchemaEngine.new({ datamodels }, () => {}, bound);
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

function history(migrations) {
  return {
    tag: 'migrations',
    baseDir: migrationsDirectory,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

function schema() {
  return { tag: 'schemaDatamodel', files: readSchemaFiles() };
}

/** SQL that takes a database with this history to the schema; null when it already is there. */
export async function sqlFromHistoryToSchema(migrations = readMigrations()) {
  const result = await withEngine(await inMemoryFactory(), (engine) =>
    engine.diff({ from: history(migrations), to: schema(), script: true, exitCode: true, filters }),
  );
  return result.exitCode === 0 ? null : result.stdout;
}
