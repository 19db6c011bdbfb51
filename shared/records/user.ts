import { choices, flag, requiredText } from '../fields.ts';
import { userRoles } from '../roles.ts';
import { defineKind } from './record.ts';

/** Who works with the program on this PC, and what they may change. */
export const user = defineKind({
  name: 'user',
  fields: {
    name: requiredText(50),
    roles: choices(userRoles),
    /** False keeps the name in the history and takes the user off the sign-in list. */
    active: flag(true),
  },
  columns: ['name', 'roles', 'active'],
  searchable: ['name'],
  access: { write: ['officer'] },
  title: (value) => value.name,
  check: (value) => (value.roles.length === 0 ? { field: 'roles', reason: 'required' } : null),
});
