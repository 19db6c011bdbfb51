import { choice, count, optionalDate, requiredText, text } from '../fields.ts';
import { type Breach, defineKind } from './record.ts';

export const stickStates = ['in-use', 'lost', 'broken', 'replaced'] as const;

/** USB sao lưu: a medium that the program knows by the mark on it; the id of the record is the id in the mark. */
export const stick = defineKind({
  name: 'stick',
  fields: {
    /** As it is called in the office: USB A, USB B. */
    name: requiredText(30),
    /** ISO instant. */
    markedAt: requiredText(40),
    /** Size of the medium when it was marked, by which a copied mark is found out; 0 = unknown. */
    totalBytes: count(0, Number.MAX_SAFE_INTEGER),
    state: choice(stickStates),
    /** From which day it is no longer counted on. */
    retiredOn: optionalDate(),
    retiredReason: text(1000),
  },
  columns: ['name', 'state', 'retiredOn', 'retiredReason'],
  searchable: [],
  access: { write: ['officer', 'group-head', 'budget-officer'], fields: { state: ['officer'] } },
  writtenBy: 'own',
  title: (value) => value.name,
  check: ({ state, retiredOn, retiredReason }): Breach | null => {
    if (state === 'in-use') return null;
    if (retiredOn === null) return { field: 'retiredOn', reason: 'required' };
    return retiredReason === '' ? { field: 'retiredReason', reason: 'required' } : null;
  },
});
