import { AppError } from '../../../shared/errors.ts';
import type { Of } from '../../../shared/records/index.ts';
import { isValidOn } from '../../../shared/records/record.ts';
import type { Store } from '../records/store.ts';

/**
 * The committee under whose letterhead a paper about the whole book stands: the one asked for, or the only one
 * at work on the day. Which of several it is, nobody but the official knows. Errors: 'not-set-up' without a
 * committee, 'not-found', 'invalid-input' at `committeeId`.
 */
export function issuingCommittee(
  store: Store,
  { committeeId, on }: { committeeId: string | undefined; on: string },
): Of<'body'> {
  if (committeeId !== undefined) {
    const asked = store.need('body', committeeId);
    if (asked.type !== 'committee') throw refused('wrong-body');
    return asked;
  }
  const committees = store.all('body').filter(({ type }) => type === 'committee');
  const atWork = committees.filter((one) => isValidOn(one, on));
  const [first, ...others] = atWork.length > 0 ? atWork : committees;
  if (first === undefined) throw new AppError('not-set-up');
  if (others.length > 0) throw refused('required');
  return first;
}

const refused = (reason: string): AppError =>
  new AppError('invalid-input', { field: 'committeeId', details: { reason } });
