/** Vietnamese text: normal form, folding, order, names, search. No `\b` or `\w`: they break at ă, đ, ơ. */
export * from './vietnamese/fold.ts';
export * from './vietnamese/normal-form.ts';
export * from './vietnamese/person-name.ts';
export * from './vietnamese/point-letters.ts';
export * from './vietnamese/sentence-case.ts';
export * from './vietnamese/text-order.ts';
export * from './vietnamese/word-start.ts';
