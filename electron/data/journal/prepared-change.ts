import { type Change, idPattern, type Op, type StoredRecord } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import { deepestValue, longestChange } from '../limits.ts';

/** One step, checked. `text` is the record as JSON, made at once: what a journal keeps and memory is made from. */
export type PreparedOp = Pick<Op, 'op' | 'collection' | 'id'> & { text: string | null };

/** A change that is fit to be written: later edits of what the caller passed have no effect on it. */
export type PreparedChange = Omit<Change, 'ops'> & { ops: readonly PreparedOp[]; length: number };

/** Kinds are named like ids, but in camel case if they like. */
export const collectionPattern = /^[a-z][a-zA-Z0-9-]{0,39}$/;

const refuse = (field: string): AppError => new AppError('invalid-input', { field });

/** Stops at the limit, so that a value of any depth, even one that contains itself, is safe to ask about. */
export function isDeeperThan(limit: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (limit === 0) return true;
  const held = value as Record<string, unknown>;
  // No list of the values is made: this runs at every change.
  for (const key in held) {
    const inner = held[key];
    if (typeof inner === 'object' && isDeeperThan(limit - 1, inner)) return true;
  }
  return false;
}

/** Only what is the record's own and plain is the same in its text. */
function hasId(value: StoredRecord, id: string): boolean {
  return value?.id === id && Object.prototype.propertyIsEnumerable.call(value, 'id') && !('toJSON' in value);
}

function textOf(value: StoredRecord, index: number): string {
  if (isDeeperThan(deepestValue, value)) throw refuse(`ops.${index}.value`);
  try {
    return JSON.stringify(value);
  } catch (error) {
    throw new AppError('invalid-input', { field: `ops.${index}.value` }, { cause: error });
  }
}

function prepareOp(op: Op, index: number): PreparedOp {
  const { collection, id } = op;
  if (!collectionPattern.test(collection)) throw refuse(`ops.${index}.collection`);
  if (!idPattern.test(id)) throw refuse(`ops.${index}.id`);
  if (op.op === 'delete') return { op: 'delete', collection, id, text: null };
  if (!hasId(op.value, id)) throw refuse(`ops.${index}.value.id`);
  const text = textOf(op.value, index);
  if (text.length > longestChange) throw new AppError('too-large', { field: `ops.${index}.value` });
  return { op: 'put', collection, id, text };
}

function needWords(field: string, value: unknown): void {
  if (typeof value !== 'string' || value === '') throw refuse(field);
}

/**
 * Checks a change and takes down its text. Errors: 'invalid-input' (no author, a bad id, a value that is no
 * JSON or nested too deep, an id that is not the value's), 'too-large'. `length` is that of the texts.
 */
export function prepareChange(change: Change): PreparedChange {
  const { by, at, channel, reason } = change;
  needWords('by', by);
  needWords('at', at);
  needWords('channel', channel);
  const ops = change.ops.map(prepareOp);
  let length = 0;
  for (const { text } of ops) length += text?.length ?? 0;
  if (length > longestChange) throw new AppError('too-large', { field: 'ops' });
  return reason === undefined ? { by, at, channel, ops, length } : { by, at, channel, reason, ops, length };
}
