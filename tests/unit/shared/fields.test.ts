import { describe, expect, it } from 'vitest';
import * as fields from '../../../shared/fields.ts';

const reasonOf = (field: fields.Field, value: unknown): string | undefined =>
  field.schema.safeParse(value).error?.issues[0]?.message;

describe('a field', () => {
  it('brings text to NFC and trims it', () => {
    const decomposed = '  Nguyễn  '.normalize('NFD');
    expect(fields.requiredText().schema.parse(decomposed)).toBe('Nguyễn');
  });

  it('refuses an empty text where one is required', () => {
    expect(reasonOf(fields.requiredText(), '   ')).toBe('required');
  });

  it('refuses a text that is too long', () => {
    expect(reasonOf(fields.text(5), 'sáu chữ')).toBe('too-long');
  });

  it.each([
    ['2026-02-30', 'not-a-date'],
    ['20/11/2026', 'not-a-date'],
    ['', 'required'],
    [20261120, 'wrong-type'],
    [null, 'wrong-type'],
  ])('refuses %j as a day that must be given', (value, reason) => {
    expect(reasonOf(fields.date(), value)).toBe(reason);
  });

  it('takes null for a day that may be unknown, and no other nothing', () => {
    expect(fields.optionalDate().schema.parse(null)).toBeNull();
    expect(reasonOf(fields.optionalDate(), '')).toBe('not-a-date');
  });

  it.each([
    [1.5, 'not-money'],
    [-1, 'too-small'],
    [1e15 + 2, 'too-large'],
    ['1000', 'not-money'],
    [Number.NaN, 'not-money'],
    [Number.POSITIVE_INFINITY, 'not-money'],
  ])('refuses %j as money', (value, reason) => {
    expect(reasonOf(fields.money(), value)).toBe(reason);
  });

  it('takes 10^15 đồng', () => {
    expect(fields.money().schema.parse(1e15)).toBe(1e15);
  });

  it.each(['__proto__', '../x', 'A', '', 'a b', 'x'.repeat(41)])('refuses %j as a reference', (value) => {
    expect(fields.ref('person').schema.safeParse(value).success).toBe(false);
  });

  it('refuses an unknown key of an object instead of dropping it', () => {
    const schema = fields.objectOf({ name: fields.text() });
    expect(schema.safeParse({ name: 'a', more: 1 }).error?.issues[0]?.code).toBe('unrecognized_keys');
  });

  it('gives each empty value afresh', () => {
    const of = { rows: fields.listOf({ name: fields.text() }) };
    const first = fields.emptyOf(of);
    first.rows.push({ name: 'a' });
    expect(fields.emptyOf(of).rows).toEqual([]);
  });
});
