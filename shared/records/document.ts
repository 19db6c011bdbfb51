import { z } from 'zod';
import { secretMarkIn } from '../archive/secret-mark.ts';
import {
  count,
  data,
  flag,
  optionalDate,
  ref,
  requiredText,
  type StoredFile,
  storedFileSchema,
  text,
} from '../fields.ts';
import { defineKind } from './record.ts';

/** Văn bản, tài liệu filed in a dossier; its bytes lie in the file store under their SHA-256. */
export const document = defineKind({
  name: 'document',
  fields: {
    dossierId: ref('dossier'),
    title: requiredText(500),
    /** Số, ký hiệu văn bản. */
    number: text(60),
    issuedOn: optionalDate(),
    /** Tác giả văn bản. */
    author: text(200),
    file: { ...data<StoredFile>(storedFileSchema, { sha256: '', name: '', size: 0 }), meaning: 'file' },
    /** Place in the dossier, from 1. */
    order: count(0, 100_000),
    note: text(1000),
    /** Somebody has said that it is no state secret although its title or file name bears a stamp's words. */
    notSecret: { ...flag(), schema: z.boolean('wrong-type').default(false) },
  },
  columns: ['order', 'number', 'issuedOn', 'title', 'author', 'file'],
  searchable: ['title', 'number', 'author', 'note', 'file'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => value.title,
  check: (value) =>
    value.notSecret || (secretMarkIn(value.title) === null && secretMarkIn(value.file.name) === null)
      ? null
      : { field: 'notSecret', reason: 'maybe-secret' },
});
