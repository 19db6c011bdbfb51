import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Damage } from '../../../electron/data/recovery/damage.ts';
import { channels } from '../../../shared/channels.ts';
import { errorCodes } from '../../../shared/errors.ts';
import { choice, choices, date, listOf, money, requiredText, text } from '../../../shared/fields.ts';
import { en } from '../../../shared/locales/en/index.ts';
import { vi } from '../../../shared/locales/vi/index.ts';
import { kinds } from '../../../shared/records/index.ts';
import { meetingStates } from '../../../shared/records/meeting.ts';
import { profileWords } from '../../../shared/regulation/profile/describe.ts';
import { citationSources } from '../../../shared/regulation/profile/rule.ts';
import { ruleDescriptors } from '../../../shared/regulation/profile.ts';
import { textEditSchema } from '../../../shared/regulation/text/text-edit.ts';
import { everyWord, missingWords, placesOf, type Words } from './missing-words.ts';

const root = join(import.meta.dirname, '../../..');

/** A registry of one kind with every sort of field that needs words. */
const visit = {
  fields: {
    on: date(),
    state: choice(['planned', 'held']),
    roles: choices(['host', 'guest']),
    moves: listOf({ to: choice(['planned', 'held']), how: choice(['car', 'foot']), note: text() }),
  },
};
const complete = {
  records: {
    visit: {
      one: 'Chuyến thăm',
      many: 'Các chuyến thăm',
      fields: { on: 'Ngày', state: 'Trạng thái', roles: 'Vai trò', moves: 'Quá trình' },
      items: { moves: { to: 'Sang', how: 'Bằng cách', note: 'Ghi chú' } },
      choices: {
        state: { planned: 'Dự kiến', held: 'Đã đi' },
        roles: { host: 'Chủ', guest: 'Khách' },
        how: { car: 'Ô tô', foot: 'Đi bộ' },
      },
    },
  },
  errors: { 'disk-full': 'Ổ đĩa đã đầy.' },
};
const needed = { kinds: { visit }, codes: [{ under: 'errors', codes: ['disk-full'] }] };

/** The complete words with one path emptied or taken away. */
function without(path: string, put?: string): Words {
  const copy = structuredClone(complete) as unknown as Words;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  if (put === undefined) delete holder[last];
  else holder[last] = put;
  return copy;
}

describe('the search for missing words', () => {
  it('finds none where there are all', () => {
    expect(missingWords({ ...needed, words: complete })).toEqual([]);
  });

  it.each(everyWord(complete).map(([path]) => path))('finds %s when it is gone or blank', (path) => {
    expect(missingWords({ ...needed, words: without(path) })).toEqual([path]);
    expect(missingWords({ ...needed, words: without(path, '  ') })).toEqual([path]);
  });

  it('finds every word of a kind that has none', () => {
    const fields = { amount: money(), title: requiredText() };
    const found = missingWords({ kinds: { gift: { fields } }, codes: [], words: complete });
    expect(found).toEqual(
      ['one', 'many', 'fields.amount', 'fields.title'].map((path) => `records.gift.${path}`),
    );
  });

  it('takes no word from what every object has by birth', () => {
    const codes = [{ under: 'errors', codes: ['constructor', 'toString'] }];
    expect(missingWords({ kinds: {}, codes, words: complete })).toHaveLength(2);
  });
});

/** The reasons that the rules of kinds and fields give, read off their sources. */
async function reasonsInSources(): Promise<string[]> {
  const found = new Set<string>();
  for await (const file of glob('shared/{fields,contract}.ts', { cwd: root })) {
    const source = await readFile(join(root, file), 'utf8');
    for (const [, code = ''] of source.matchAll(/'((?:not|too|wrong|unknown)-[a-z-]+|required)'/g))
      found.add(code);
  }
  for await (const file of glob('shared/records/*.ts', { cwd: root })) {
    const source = await readFile(join(root, file), 'utf8');
    for (const [, code = ''] of source.matchAll(/reason: '([a-z-]+)'/g)) found.add(code);
  }
  return [...found];
}

/** The compiler asks for each of them here. */
const damages: Record<Damage['kind'], true> = {
  'torn-tail': true,
  'snapshot-damaged': true,
  'journal-damaged': true,
  'journal-missing': true,
  'everything-missing': true,
  'disk-failed': true,
};

describe.each([
  ['Vietnamese', vi],
  ['English', en],
])('the words of %s', (_language, language) => {
  const words: Words = language;

  it('name every kind, field, row, choice, role and refusal', () => {
    const codes = [{ under: 'errors', codes: errorCodes }];
    expect(missingWords({ kinds, codes, words })).toEqual([]);
  });

  it('name every question and every answer of a regulation, and every place in it', () => {
    const { codes: answers, fieldNames } = profileWords();
    const codes = [
      { under: 'regulation.groups', codes: ruleDescriptors.map(({ group }) => group) },
      { under: 'regulation.rules', codes: ruleDescriptors.map(({ key }) => key) },
      { under: 'regulation.fields', codes: fieldNames },
      { under: 'regulation.codes', codes: answers },
      { under: 'regulation.citation', codes: ['article', 'clause', ...citationSources] },
    ];
    expect(missingWords({ kinds: {}, codes, words })).toEqual([]);
  });

  it('tell of every damage that the store can find', () => {
    const codes = [{ under: 'app.notice', codes: Object.keys(damages) }];
    expect(missingWords({ kinds: {}, codes, words })).toEqual([]);
  });

  it('call every state of a round of written opinions', () => {
    const codes = [{ under: 'rounds.state', codes: meetingStates }];
    expect(missingWords({ kinds: {}, codes, words })).toEqual([]);
  });

  it('tell of every edit of the text of a regulation', () => {
    const types = textEditSchema.options.map(({ shape }) => shape.type.value);
    const codes = [
      { under: 'versions.edits.said', codes: types },
      { under: 'versions.edits', codes: ['saidRenumber', 'saidKeep'] },
    ];
    expect(types).toContain('insert-clause');
    expect(missingWords({ kinds: {}, codes, words })).toEqual([]);
  });

  it('explain each way of using the seal, and what was done to a record', () => {
    const codes = [
      { under: 'settings.seal', codes: kinds.body.fields.sealUse.choices ?? [] },
      { under: 'history.verbs', codes: ['created', 'changed', 'removed', 'putBack', 'deleted'] },
    ];
    expect(missingWords({ kinds: {}, codes, words })).toEqual([]);
    const operations = everyWord(words.history as Words).map(([path]) => path);
    const named = operations.filter((path) => path.startsWith('operations.'));
    const known: readonly string[] = channels;
    expect(named.filter((path) => !known.includes(path.slice('operations.'.length)))).toEqual([]);
  });

  it('give every reason for which a field is refused', async () => {
    const reasons = await reasonsInSources();
    expect(reasons).toEqual(expect.arrayContaining(['required', 'not-a-date', 'ends-before-start']));
    expect(missingWords({ kinds: {}, codes: [{ under: 'reasons', codes: reasons }], words })).toEqual([]);
  });

  it('leave nothing blank', () => {
    expect(everyWord(words).filter(([, word]) => word.trim() === '')).toEqual([]);
  });

  it('are written in composed letters', () => {
    expect(everyWord(words).filter(([, word]) => word !== word.normalize('NFC'))).toEqual([]);
  });
});

describe('words looked up by a code that the compiler cannot see', () => {
  /** What the tests above walk; another namespace needs its codes walked too before it is added here. */
  const walked = [
    'records',
    'errors',
    'reasons',
    'regulation',
    'notice',
    'settings',
    'history',
    'versions',
    'rounds',
  ];

  it('are of a namespace that is walked', async () => {
    const namespaces = new Set<string>();
    const literal: string[] = [];
    for await (const file of glob('renderer/**/*.{ts,tsx}', { cwd: root })) {
      const source = await readFile(join(root, file), 'utf8');
      for (const [, namespace = ''] of source.matchAll(/\bsay\(\s*`(\w*):?[^`]*\$\{/g))
        namespaces.add(namespace);
      for (const [, key = ''] of source.matchAll(/\bsay\([^`'")]*'([\w:.-]+)'/g)) literal.push(key);
    }
    expect(namespaces.size).toBeGreaterThan(0);
    expect([...namespaces].filter((namespace) => !walked.includes(namespace))).toEqual([]);
    const known = new Set(everyWord(vi).map(([path]) => path));
    const paths = literal.map((key) => (key.includes(':') ? key.replace(':', '.') : `app.${key}`));
    expect(paths.filter((path) => !known.has(path))).toEqual([]);
  });
});

describe('the two languages', () => {
  it('have the same words', () => {
    const [one, other] = [everyWord(vi), everyWord(en)].map((words) => words.map(([path]) => path).sort());
    expect(other?.filter((path) => !path.endsWith('_one'))).toEqual(one);
  });

  it('say one thing otherwise than many only where Vietnamese has that sentence, with the same facts', () => {
    const vietnamese = new Map(everyWord(vi));
    const ones = everyWord(en).filter(([path]) => path.endsWith('_one'));
    expect(ones.length).toBeGreaterThan(0);
    const stray = ones.filter(([path, word]) => {
      const base = vietnamese.get(path.slice(0, -'_one'.length));
      return base === undefined || placesOf(base).join() !== placesOf(word).join();
    });
    expect(stray.map(([path]) => path)).toEqual([]);
  });

  it('put the same facts into each sentence', () => {
    const english = new Map(everyWord(en));
    const unlike = everyWord(vi).filter(
      ([path, word]) => placesOf(word).join() !== placesOf(english.get(path) ?? '').join(),
    );
    expect(unlike.map(([path]) => path)).toEqual([]);
  });

  it('finds the places of a sentence, in whatever form', () => {
    expect(placesOf('{{ b }} và {{a}}, {{count, number}}, {{a}}')).toEqual(['a', 'b', 'count']);
  });
});
