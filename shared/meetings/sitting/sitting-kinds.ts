/** The kinds of records that are written while a meeting sits: roll-call, course, speeches, rulings, conclusions. */
export const sittingKinds = ['attendance', 'item-note', 'opinion', 'ruling', 'conclusion'] as const;
export type SittingKind = (typeof sittingKinds)[number];
