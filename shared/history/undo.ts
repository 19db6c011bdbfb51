/** So many changes are undone at once at most, those included that stand on them. */
export const mostUndone = 200;

/** Operations that begin a book, bring another one in its place or write down what was done outside of it. */
const lasting = /^(setup|backup|handover|ledger)\./;

/** True for a change that can be undone at all. */
export const isUndoable = (channel: string): boolean => !lasting.test(channel);
