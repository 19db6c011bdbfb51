import { markedFold } from '../../pasted-text/marked-fold.ts';
import type { Citation } from '../profile/rule.ts';
import type { RuleKey } from '../profile.ts';
import { bodiesOf } from './bodies.ts';
import { ownRoles } from './own-roles.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { Reading } from './reader.ts';
import type { ProfileProposal } from './to-profile.ts';

/** The rules that name the bodies and their roles: what the program calls them by. */
export const namingKeys: readonly RuleKey[] = [
  'identity.committeeName',
  'identity.groupName',
  'organisation.committeeRoles',
  'organisation.groupRoles',
];

type Named = { name: string; short: string; at: Citation; isIntroduced: boolean };

/** What the regulation calls its bodies and their roles, as proposals; none where it is of no committee. */
export function namingProposals(reading: Pick<Reading, 'title' | 'articles'>): ProfileProposal[] {
  const bodies = bodiesOf({ ...reading, heading: [] });
  if (bodies === null) return [];
  const paragraphs = [...paragraphsOf(reading.articles)];
  const committee = withTitle(nameIn(paragraphs, bodies.committee), reading.title);
  const group = bodies.group === null ? null : nameIn(paragraphs, bodies.group);
  return [
    ...nameProposal('identity.committeeName', committee),
    ...nameProposal('identity.groupName', group),
    ...ownRoles(paragraphs, { kind: bodies.kind, group: group?.short ?? null }),
  ];
}

const nameProposal = (key: RuleKey, named: Named | null): ProfileProposal[] =>
  named === null
    ? []
    : [
        {
          key,
          rule: { value: { name: named.name, short: named.short, alsoCalled: [] }, ...named.at },
          confidence: named.isIntroduced ? 'high' : 'medium',
        },
      ];

/** A committee that the articles call by its short name alone has its whole name in the title, where that has small letters. */
function withTitle(named: Named | null, title: string): Named | null {
  if (named === null || named.isIntroduced) return named;
  const from = title.indexOf(named.short);
  const name = from < 0 ? '' : title.slice(from);
  return name !== '' && !/, (?:Tổ|Văn phòng|Bộ phận)/u.test(name) ? { ...named, name } : named;
}

/** «… (sau đây gọi tắt là Ban Chỉ đạo)». */
const introduction =
  /\((?:(?:sau|duoi) day )?(?:duoc )?(?:goi|viet)(?: chung| tat){0,2} la ?:? ?["“«]?([^()"”»]{2,80})/g;

/** The body as the text introduces it, else as it is called most often. */
function nameIn(paragraphs: readonly Paragraph[], pattern: string): Named | null {
  const begins = new RegExp(`^(?:${pattern})`);
  for (const { text, article, clause } of paragraphs) {
    const place = { article, clause };
    const folded = markedFold(text);
    for (const match of folded.matchAll(introduction)) {
      const words = match[1] ?? '';
      if (!begins.test(words)) continue;
      const start = match.index + match[0].length - words.length;
      const short = text.slice(start, start + words.trimEnd().length);
      const from = nameStart(folded.slice(0, match.index), begins.exec(words)?.[0] ?? words, pattern);
      const name = from < 0 ? short : text.slice(from, match.index).trim();
      const phrase = `${name} ${text.slice(match.index, start + words.length)})`;
      return { name, short, at: { ...place, phrase: phrase.slice(0, 1500) }, isIntroduced: true };
    }
  }
  return mostCalled(paragraphs, pattern);
}

/** The name runs from the last place at which the short one's words stand, up to the bracket; «BCĐ» from its words. */
function nameStart(before: string, opening: string, pattern: string): number {
  const whole = [...before.matchAll(new RegExp(`(?<![a-zA-Z0-9])(?:${pattern})`, 'g'))].at(-1)?.index ?? -1;
  return Math.max(before.lastIndexOf(opening), whole);
}

function mostCalled(paragraphs: readonly Paragraph[], pattern: string): Named | null {
  const name = new RegExp(`(?<![a-zA-Z0-9])(?:${pattern})(?![a-zA-Z0-9])`, 'g');
  const counts = new Map<string, { count: number; at: Citation }>();
  for (const { text, article, clause } of paragraphs) {
    const place = { article, clause };
    for (const match of markedFold(text).matchAll(name)) {
      const printed = text.slice(match.index, match.index + match[0].length);
      if (printed === printed.toLowerCase()) continue;
      const known = counts.get(printed) ?? { count: 0, at: { ...place, phrase: printed } };
      counts.set(printed, { ...known, count: known.count + 1 });
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  if (best === undefined) return null;
  const [printed, { at }] = best;
  return { name: printed, short: printed, at, isIntroduced: false };
}
