import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { blankOf, type Shape, shapeOf } from '../../../../../shared/regulation/profile/shape.ts';
import { type RuleKey, ruleDescriptors } from '../../../../../shared/regulation/profile.ts';

const shapeAt = (key: RuleKey) => shapeOf(ruleDescriptors.find((one) => one.key === key)?.value);

describe('the shape of a value', () => {
  it('is known for every question that a regulation may answer', () => {
    for (const { key, value } of ruleDescriptors) expect(() => shapeOf(value), key).not.toThrow();
  });

  it('tells codes from offices called by their name, and one from several', () => {
    expect(shapeAt('budget.manager')).toMatchObject({ is: 'parties', vocabulary: 'party' });
    expect(shapeAt('meetings.extendedGuests')).toMatchObject({ is: 'words', vocabulary: 'guest' });
    expect(shapeAt('decision.documentForm')).toMatchObject({ is: 'word', codes: ['state', 'party'] });
    expect(shapeAt('budget.owner')).toEqual({ is: 'texts', open: false });
    expect(shapeAt('budget.otherSources')).toEqual({ is: 'flag', open: false });
    expect(shapeAt('decision.seal')).toMatchObject({
      is: 'list',
      of: {
        is: 'fields',
        fields: [
          { name: 'signers', shape: { is: 'parties' } },
          {
            name: 'seal',
            shape: { is: 'party', vocabulary: 'seal', codes: ['signers-agency'], open: false },
          },
          { name: 'when', shape: { is: 'text', open: true } },
        ],
      },
    });
  });

  it('tells a day from words, a cadence from a period left open, and the bounds of a number', () => {
    expect(shapeAt('identity.rosterBasis')).toMatchObject({
      fields: [
        { name: 'number', shape: { is: 'text', open: false } },
        { name: 'issuedOn', shape: { is: 'day', open: true } },
      ],
    });
    expect(shapeAt('meetings.cadence')).toEqual({
      is: 'cadence',
      otherwise: { vocabulary: 'cadence', codes: ['unspecified'] },
      open: false,
    });
    expect(shapeAt('meetings.noticeLead')).toMatchObject({
      fields: [{ shape: { is: 'number', least: 1, most: 365, open: true } }, {}],
    });
    expect(shapeAt('reports.membersDue')).toMatchObject({
      fields: [
        { shape: { of: { fields: [{ shape: { most: 31 } }, { shape: { least: 1, most: 12 } }] } } },
        {},
        {},
      ],
    });
  });

  it.each([
    ['a date object', z.date()],
    ['a choice between two objects', z.union([z.strictObject({}), z.strictObject({ a: z.string() })])],
    ['nothing', undefined],
  ])('is refused for %s', (_, schema) => {
    expect(() => shapeOf(schema)).toThrow(RangeError);
  });
});

describe('a blank value', () => {
  it('chooses nothing: no code, no yes, no number stands in any rule that nobody has entered', () => {
    const chosen = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(chosen)
        : [value].filter((leaf) => leaf !== null && leaf !== '');
    for (const { key, value } of ruleDescriptors) expect(chosen(blankOf(shapeOf(value))), key).toEqual([]);
  });

  it('has every part that the schema asks for', () => {
    const partsOf = (shape: Shape) => (shape.is === 'fields' ? shape.fields.map(({ name }) => name) : []);
    for (const { key, value } of ruleDescriptors) {
      const shape = shapeOf(value);
      expect(Object.keys((blankOf(shape) as object | null) ?? {}), key).toEqual(partsOf(shape));
    }
  });
});
