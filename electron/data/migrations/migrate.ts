import type { Database } from '../../../shared/database.ts';

/** All records of a store, by kind and id, in the shape of some version. */
export type StoredRecords = Database['records'];

/**
 * One step from a version of the stored shape to the next. `migrate` changes the records in place. It must
 * be pure and stay as it is for ever: it runs at every start until a snapshot of the new version is written,
 * and again whenever the history is replayed.
 */
export type Migration = { from: number; to: number; migrate: (records: StoredRecords) => void };

/** Throws unless the steps lead from version 1 to `version`, one by one, without a gap or a repetition. */
export function checkMigrations(migrations: readonly Migration[], version: number): void {
  const steps = migrations.map(({ from, to }) => `${from}-${to}`);
  const expected = Array.from({ length: version - 1 }, (_, index) => `${index + 1}-${index + 2}`);
  if (steps.join() !== expected.join()) {
    throw new Error(`migrations must be ${expected.join() || 'none'}, not ${steps.join() || 'none'}`);
  }
}

/** Brings a database to `version`, in place, by the steps between. A database at or past it stays as it is. */
export function migrate(database: Database, version: number, migrations: readonly Migration[]): void {
  for (const step of migrations) {
    if (step.from !== database.version || step.to > version) continue;
    step.migrate(database.records);
    database.version = step.to;
  }
}
