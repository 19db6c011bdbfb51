import { longText, phone, requiredText, text } from '../fields.ts';
import { defineKind } from './record.ts';

/**
 * A person and how to reach them; no more personal data than the work needs (Luật 91/2025/QH15).
 * The full name is kept whole, as written.
 */
export const person = defineKind({
  name: 'person',
  fields: {
    fullName: requiredText(50),
    phone: phone(),
    email: text(120),
    note: longText(),
  },
  columns: ['fullName', 'phone', 'email'],
  searchable: ['fullName', 'phone', 'email', 'note'],
  access: { write: ['officer'] },
  title: (value) => value.fullName,
});
