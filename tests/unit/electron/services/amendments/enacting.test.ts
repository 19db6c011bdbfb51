import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openLedger } from '../../../../../electron/data/ledger.ts';
import { enactProposals } from '../../../../../electron/services/amendments/deciding.ts';
import { createStore } from '../../../../../electron/services/records/store.ts';
import type { Of } from '../../../../../shared/records/index.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { sow } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const proposal = (more: Partial<Of<'amendment-proposal'>>) => ({
  regulationId: 'qc',
  problem: 'Họp thưa',
  raisedAs: 'outside-units',
  raisedBy: 'Công an xã',
  raisedOn: '2026-11-10',
  compiledOn: '2026-11-15',
  decidedOn: '2026-11-18',
  decidedBy: 'Trưởng ban',
  state: 'accepted' as const,
  ...more,
});

const rules = presets['tung-chau'];
const by = { caller: { userId: 'officer', name: 'Tuệ', roles: ['officer'] as const }, channel: 'test' };
const stamp = { by: 'officer', at: '2026-11-20T01:00:00.000Z' };

async function aStore() {
  const folder = mkdtempSync(join(tmpdir(), 'enact-'));
  const seed = thanhKheHa();
  await sow(folder, {
    ...seed,
    body: { ...seed.body, khac: { type: 'committee', name: 'Ban Chỉ đạo khác', from: '2026-01-01' } },
    regulation: {
      qc: { bodyId: 'bcd', title: 'Quy chế', from: '2026-01-01', until: '2026-12-31', rules },
      'qc-2': { bodyId: 'bcd', title: 'Quy chế', from: '2027-01-01', rules },
      khac: { bodyId: 'khac', title: 'Quy chế khác', from: '2026-01-01', rules },
    },
    'amendment-proposal': {
      a: proposal({}),
      b: proposal({}),
      mo: proposal({ state: 'compiled', decidedOn: null }),
    },
  });
  const ledger = await openLedger({ folder, now: () => stamp.at });
  onTestFinished(async () => {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return createStore({ ledger, now: () => stamp.at, newId: () => 'new', hasFile: () => true });
}

it('accepted proposals are tied to the version in which they stand, and stay', async () => {
  const store = await aStore();
  await store.change(by, (edit) =>
    enactProposals(edit, { ids: ['a', 'b', 'a'], regulationId: 'qc-2' }, stamp),
  );
  expect(store.need('amendment-proposal', 'b')).toMatchObject({ state: 'enacted', enactedInId: 'qc-2' });
  await expect(store.change(by, (edit) => edit.remove('regulation', 'qc-2'))).rejects.toMatchObject({
    failure: { code: 'in-use' },
  });
  await expect(
    store.change(by, (edit) => enactProposals(edit, { ids: ['a'], regulationId: 'qc-2' }, stamp)),
  ).rejects.toMatchObject({ failure: { code: 'illegal-transition' } });
});

it('what was not accepted, or is another committee’s, goes into no version; none of them does', async () => {
  const store = await aStore();
  const enacting = (ids: string[], regulationId: string) =>
    store.change(by, (edit) => enactProposals(edit, { ids, regulationId }, stamp));
  await expect(enacting(['a', 'mo'], 'qc-2')).rejects.toMatchObject({
    failure: { code: 'illegal-transition', details: { from: 'compiled', to: 'enacted' } },
  });
  await expect(enacting(['a'], 'khac')).rejects.toMatchObject({
    failure: { field: 'proposalIds', details: { reason: 'wrong-body' } },
  });
  await expect(enacting(['none'], 'qc-2')).rejects.toMatchObject({ failure: { code: 'not-found' } });
  expect(store.need('amendment-proposal', 'a').state).toBe('accepted');
  await enacting([], 'qc-2');
});
