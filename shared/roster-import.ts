/** Reading a list of members from outside: pasted text, a table, typed rows. Nothing is guessed about a role. */
export * from './roster/check-members.ts';
export * from './roster/guess-columns.ts';
export * from './roster/member-draft.ts';
export * from './roster/pasted-table.ts';
export * from './roster/read-rows.ts';
export * from './roster/role-words.ts';
