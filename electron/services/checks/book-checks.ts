import { AppError } from '../../../shared/errors.ts';
import type { BookCheck } from '../../../shared/outputs/history.ts';
import type { Of } from '../../../shared/records/index.ts';
import { userRoles } from '../../../shared/roles.ts';
import type { Handlers } from '../../doors/answer.ts';
import type { Needs } from '../needs.ts';
import { by } from '../records/records.ts';
import type { Authorship } from '../records/store.ts';
import type { Task, Tasks } from '../tasks.ts';
import { checkFiles, mostProblems, problemsOf } from './book-check.ts';

type CheckNeeds = Pick<Needs, 'store' | 'fileStore' | 'clock'>;

/** Kiểm tra sổ: everything that is kept is read again, and what came of it is written down. */
export function createCheckHandlers(needs: CheckNeeds & { tasks: Tasks }): Pick<Handlers, 'ledger.verify'> {
  return {
    'ledger.verify': ({ taskId }, context) =>
      needs.tasks.run(taskId, async (task) => {
        const found = await verifyAll(needs, task);
        return noteCheck(needs, { ...found, scope: 'whole' }, by(context, 'ledger.verify'));
      }),
  };
}

type Found = Pick<Of<'check'>, 'changes' | 'files' | 'problems'>;

async function verifyAll(needs: CheckNeeds, { signal, progress }: Task): Promise<Found> {
  const verification = await needs.store.ledger().verify({
    signal,
    onProgress: ({ done, total }) => progress('history', done, total),
  });
  const { files, problems } = await checkFiles(needs, {
    signal,
    onFile: (done, total) => progress('files', done, total),
  });
  const changes = verification.certain.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return { changes, files, problems: [...problemsOf(verification), ...problems] };
}

/** Writes down what a check found. A book that is open for reading only is checked all the same. */
export async function noteCheck(
  { store, clock }: CheckNeeds,
  found: Found & Pick<Of<'check'>, 'scope'>,
  author: Authorship,
): Promise<BookCheck> {
  const problems = found.problems.slice(0, mostProblems);
  const value = {
    ...found,
    problems,
    checkedAt: clock.now(),
    sound: found.problems.length === 0,
    by: author.caller.userId,
  };
  const told = { ...value, problemCount: found.problems.length };
  try {
    await store.change(author, (edit) => edit.create('check', value));
    return { ...told, recorded: true };
  } catch (error) {
    if (error instanceof AppError) return { ...told, recorded: false };
    throw error;
  }
}

/** The program itself, when it checks the files by itself. */
export const theIdleProgram: Authorship = {
  caller: { userId: 'system', name: '', roles: userRoles },
  channel: 'ledger.verify',
};
