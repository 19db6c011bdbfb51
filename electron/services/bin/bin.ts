import { AppError } from '../../../shared/errors.ts';
import type { Handlers } from '../../doors/answer.ts';
import { refuseSettled } from '../history/history-versions.ts';
import type { Needs } from '../needs.ts';
import { by } from '../records/records.ts';
import { emptyBin, sweepFiles } from './bin-emptying.ts';
import { removedFiles, withFileBack } from './bin-files.ts';

type BinChannel = 'bin.empty' | 'bin.files' | 'bin.put-back-file';

/** Emptying the bin, and the way back for files that were taken out of a record. */
export function createBinHandlers({
  store,
  fileStore,
  clock,
}: Pick<Needs, 'store' | 'fileStore' | 'clock'>): Pick<Handlers, BinChannel> {
  const needs = { store, fileStore, now: clock.now };
  return {
    'bin.empty': async ({ reason }, context) => {
      const author = by(context, 'bin.empty', reason);
      const records = await emptyBin(needs, author);
      // Who and why stand in the journal before any byte goes, also where no record does.
      const note = async () => records > 0 || store.change(author, (edit) => edit.note());
      return { records, ...(await sweepFiles(needs, note)) };
    },
    'bin.files': async () =>
      (await removedFiles(needs)).map(({ field: _field, before: _before, ...file }) => file),
    'bin.put-back-file': async ({ kind, id, sha256 }, context) => {
      const removal = (await removedFiles(needs)).find(
        (one) => one.kind === kind && one.id === id && one.sha256 === sha256,
      );
      if (!removal) throw new AppError('not-found', { details: { kind, id } });
      await store.change(by(context, 'bin.put-back-file'), (edit) => {
        const present = edit.need(kind, id);
        refuseSettled(kind, present);
        const patch = withFileBack({ kind, present: present as unknown as Record<string, unknown>, removal });
        if (!patch) throw new AppError('conflict', { details: { reason: 'file-place-gone' } });
        edit.change(kind, id, patch);
      });
      return { id };
    },
  };
}
