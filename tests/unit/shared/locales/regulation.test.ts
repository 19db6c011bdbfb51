import { describe, expect, it } from 'vitest';
import { en } from '../../../../shared/locales/en/index.ts';
import { vi } from '../../../../shared/locales/vi/index.ts';
import { profileWords } from '../../../../shared/regulation/profile/describe.ts';
import { citationSources } from '../../../../shared/regulation/profile/rule.ts';
import { ruleDescriptors } from '../../../../shared/regulation/profile.ts';

type Words = { readonly [key: string]: string | Words };

/** The leaves of a tree of words: `party.head` → «Trưởng ban». */
function leavesOf(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, held]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof held === 'string' ? [[at, held] as [string, string]] : leavesOf(held, at);
  });
}

const keysOf = (words: Words): string[] => leavesOf(words).map(([key]) => key);

describe.each([
  ['Vietnamese', vi.regulation],
  ['English', en.regulation],
])('the words of a regulation in %s', (_language, words) => {
  it('has every code an answer can hold, and no other', () => {
    expect(keysOf(words.codes).sort()).toEqual(profileWords().codes);
  });

  it('has every part of an answer, and no other', () => {
    expect(keysOf(words.fields).sort()).toEqual(profileWords().fieldNames);
  });

  it('has every question and every group, and no other', () => {
    expect(keysOf(words.rules).sort()).toEqual(ruleDescriptors.map(({ key }) => key).sort());
    expect(keysOf(words.groups).sort()).toEqual(
      [...new Set(ruleDescriptors.map(({ group }) => group))].sort(),
    );
  });

  it('renames only parts that are there', () => {
    const schemas = new Map(
      ruleDescriptors.map(({ key, value }) => [String(key), JSON.stringify(shapeOf(value))]),
    );
    for (const path of keysOf(words.fieldsOf)) {
      const [group, rule, field] = path.split('.');
      expect(schemas.get(`${group}.${rule}`), path).toContain(`"${field}"`);
    }
  });

  it('leaves nothing empty, and speaks to a place by every source', () => {
    expect(leavesOf(words).filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(keysOf(words.citation)).toEqual(expect.arrayContaining([...citationSources]));
  });

  it('puts in nothing but what the screen gives', () => {
    const given = ['committee', 'group'];
    const asked = leavesOf({ codes: words.codes, rules: words.rules, groups: words.groups }).flatMap(
      ([, text]) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name),
    );
    expect([...new Set(asked)].sort()).toEqual(given);
  });
});

it('says in English something else than in Vietnamese, apart from what is filled in', () => {
  const english = new Map(leavesOf(en.regulation));
  const same = leavesOf(vi.regulation).filter(([key, text]) => english.get(key) === text);
  expect(same.map(([key]) => key).sort()).toEqual(['codes.party.committee', 'codes.party.group', 'quoted']);
});

/** The names of the parts of a schema, however deep. */
function shapeOf(schema: unknown): unknown {
  const { shape, element, options } = schema as { shape?: object; element?: unknown; options?: unknown[] };
  if (shape) return Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, shapeOf(part)]));
  if (element) return shapeOf(element);
  return Array.isArray(options) ? options.map((one) => (typeof one === 'object' ? shapeOf(one) : 0)) : 0;
}
