import { type Change, idPattern, type Op, type StoredRecord } from '../../shared/database.ts';
import { AppError } from '../../shared/errors.ts';
import { deepestValue, longestChange } from './limits.ts';
import { freezeDeep } from './memory.ts';

/** One step, checked. `after` is a copy made from the very text that a journal keeps, and cannot be changed. */
export type PreparedOp = Pick<Op, 'op' | 'collection' | 'id'> & { after: StoredRecord | null };

/** A change that is fit to be written: later edits of what the caller passed have no effect on it. */
export type PreparedChange = Omit<Change, 'ops'> & { ops: readonly PreparedOp[]; length: number };

/** Kinds are named like ids, but in camel case if they like. */
const collectionPattern = /^[a-z][a-zA-Z0-9-]{0,39}$/;

const refuse = (field: string): AppError => new AppError('invalid-input', { field });

/** Stops at the limit, so that a value of any depth, even one that contains itself, is safe to ask about. */
function isDeeperThan(limit: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (limit === 0) return true;
  return Object.values(value).some((inner) => isDeeperThan(limit - 1, inner));
}

function textOf(value: StoredRecord, field: string): string | undefined {
  if (isDeeperThan(deepestValue, value)) throw refuse(field);
  try {
    return JSON.stringify(value);
  } catch (error) {
    throw new AppError('invalid-input', { field }, { cause: error });
  }
}

function prepareOp(op: Op, index: number): { op: PreparedOp; length: number } {
  const { collection, id } = op;
  if (!collectionPattern.test(collection)) throw refuse(`ops.${index}.collection`);
  if (!idPattern.test(id)) throw refuse(`ops.${index}.id`);
  if (op.op === 'delete') return { op: { op: 'delete', collection, id, after: null }, length: 0 };
  const field = `ops.${index}.value`;
  const text = textOf(op.value, field);
  if (text === undefined) throw refuse(field);
  if (text.length > longestChange) throw new AppError('too-large', { field });
  const after = JSON.parse(text) as StoredRecord;
  if (after?.id !== id) throw refuse(`${field}.id`);
  return { op: { op: 'put', collection, id, after: freezeDeep(after) }, length: text.length };
}

/**
 * Checks a change and copies it. Errors: 'invalid-input' (no author, a bad id, a value that is no JSON or
 * nested too deep, an id that is not the value's), 'too-large'. `length` is that of the values as text.
 */
export function prepareChange(change: Change): PreparedChange {
  for (const field of ['by', 'at', 'channel'] as const) {
    if (typeof change[field] !== 'string' || change[field] === '') throw refuse(field);
  }
  const prepared = change.ops.map(prepareOp);
  const length = prepared.reduce((sum, one) => sum + one.length, 0);
  if (length > longestChange) throw new AppError('too-large', { field: 'ops' });
  return {
    by: change.by,
    at: change.at,
    channel: change.channel,
    ...(change.reason === undefined ? {} : { reason: change.reason }),
    ops: prepared.map(({ op }) => op),
    length,
  };
}
