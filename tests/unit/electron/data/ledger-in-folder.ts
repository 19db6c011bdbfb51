import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Ledger, type LedgerNeeds, openLedger } from '../../../../electron/data/ledger.ts';
import type { Change, Op, StoredRecord } from '../../../../shared/database.ts';

export const now = () => '2026-11-20T08:00:00.000Z';

/** A folder of its own for each test of the file, on the real disk; what is opened there is closed at the end. */
export function ledgersInFolder() {
  const open: Ledger[] = [];
  const held = {
    folder: '',
    start: async (more: Partial<LedgerNeeds> = {}): Promise<Ledger> => {
      const ledger = await openLedger({ folder: held.folder, now, ...more });
      open.push(ledger);
      return ledger;
    },
    restart: async (ledger: Ledger): Promise<Ledger> => {
      await ledger.close();
      return held.start();
    },
  };
  beforeEach(async () => {
    held.folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  });
  afterEach(async () => {
    for (const ledger of open.splice(0)) await ledger.close();
    await rm(held.folder, { recursive: true });
  });
  return held;
}

export const putOp = (id: string, more: Record<string, unknown> = {}): Op => {
  const value: StoredRecord = { id, removedAt: null, ...more };
  return { op: 'put', collection: 'person', id, value };
};

export const deleteOp = (id: string): Op => ({ op: 'delete', collection: 'person', id });

export const aChange = (ops: Op[], more: Partial<Change> = {}): Change => ({
  ...{ by: 'an', at: '2026-11-20T08:00:01.000Z', channel: 'records.put' },
  ...more,
  ops,
});

const codeOf = (error: unknown) => (error as { failure?: { code: string } }).failure?.code;

/** The code with which a promise is refused, or 'done'. */
export const refusal = (work: Promise<unknown>) => work.then(() => 'done', codeOf);
