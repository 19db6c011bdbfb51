import { describe, expect, it } from 'vitest';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { isStated } from '../../../../../shared/regulation/profile/rule.ts';
import {
  type Profile,
  profileSchema,
  ruleAt,
  ruleDescriptors,
} from '../../../../../shared/regulation/profile.ts';
import { readRegulation } from '../../../../../shared/regulation/reader/reader.ts';
import type { RegulationText } from '../../../../../shared/regulation/text/regulation-text.ts';
import type { TextEdit } from '../../../../../shared/regulation/text/text-edit.ts';
import { wordsAt } from '../../../../../shared/regulation/text/words-at.ts';
import { holdsPhrase } from '../../../../../shared/regulation/versions/holds-phrase.ts';
import { nextVersion } from '../../../../../shared/regulation/versions/next-version.ts';
import { fiveRegulations } from '../reader/five-regulations.ts';

const textOf = (name: string): RegulationText => {
  const { articles, decision } = readRegulation(fiveRegulations.find((one) => one.name === name)?.text ?? '');
  return { articles, decisionArticles: decision?.articles ?? [] };
};

const base = { rules: presets['tung-chau'] as Profile, text: textOf('tung-chau') };
const clause = { text: 'Họp trực tuyến có giá trị như họp trực tiếp.', points: [] };
const insertAt7: TextEdit = { type: 'insert-clause', article: '7', after: '1', renumber: true, ...clause };
const amended = (edits: TextEdit[], changes: Parameters<typeof nextVersion>[1]['changes'] = []) =>
  nextVersion(base, { edits, changes });

describe('a new version of a regulation', () => {
  it('without edits and changes is the one before', () => {
    expect(amended([])).toMatchObject({
      rules: base.rules,
      text: base.text,
      moved: [],
      unsettled: [],
      dropped: [],
    });
  });

  it('cites what stood behind an inserted khoản by its new number, and all else as before', () => {
    const next = amended([insertAt7]);
    expect(next.rules.meetings.cadence).toMatchObject({ article: '7', clause: '1' });
    expect(base.rules.meetings.extendedConvenedBy).toMatchObject({ article: '7', clause: '2' });
    expect(next.rules.meetings.extendedConvenedBy).toMatchObject({ article: '7', clause: '3' });
    expect(next.rules.groupMeetings.cadence).toMatchObject({ article: '7', clause: '4' });
    expect(next.moved.map(({ from }) => `${from.article}.${from.clause}`)).toSatisfy((places: string[]) =>
      places.every((place) => place === '7.2' || place === '7.3'),
    );
    expect(next.unsettled).toEqual([]);
    expect(profileSchema.safeParse(next.rules).success).toBe(true);
  });

  it('leaves old citations resolving to the old text and new ones to the new', () => {
    const next = amended([insertAt7]);
    const said = (profile: Profile, text: RegulationText | null) => {
      const rule = profile.groupMeetings.cadence;
      return isStated(rule)
        ? wordsAt(text, rule)
            ?.lines.map(({ text: line }) => line)
            .join(' ')
        : null;
    };
    expect(said(base.rules, base.text)).toContain('Tổ công tác họp định kỳ một tháng một lần');
    expect(said(next.rules, next.text)).toContain('Tổ công tác họp định kỳ một tháng một lần');
    expect(said(base.rules, next.text)).not.toContain('một tháng một lần');
  });

  it('keeps every citation of every preset leading to the words it led to, whatever Điều is put in', () => {
    const names = ['tung-chau', 'khanh-hoa', 'tay-ninh', 'kien-giang'] as const;
    for (const name of names) {
      const old = { rules: presets[name] as Profile, text: textOf(name) };
      const edits: TextEdit[] = [
        {
          type: 'insert-article',
          after: '1',
          renumber: true,
          title: 'Giải thích từ ngữ',
          text: 'Trong Quy chế này.',
          clauses: [],
        },
        { type: 'insert-clause', article: '7', after: null, renumber: true, ...clause },
      ];
      const next = nextVersion(old, { edits, changes: [] });
      expect(next.unsettled).toEqual([]);
      for (const { key } of ruleDescriptors) {
        const [was, is] = [ruleAt(old.rules, key), ruleAt(next.rules, key)];
        if (!isStated(was) || !isStated(is)) continue;
        const before = wordsAt(old.text, was)?.lines.map(({ text }) => text);
        if (before && was.clause !== null)
          expect(wordsAt(next.text, is)?.lines.map(({ text }) => text)).toEqual(before);
      }
    }
  });

  it('asks for every rule whose khoản was taken out, and is content once it is changed', () => {
    const out: TextEdit = { type: 'delete-clause', article: '7', clause: '3', renumber: true };
    const { unsettled } = amended([out]);
    expect(unsettled.map(({ key, why }) => [key, why])).toContainEqual([
      'groupMeetings.cadence',
      'taken-out',
    ]);
    const changes = unsettled.map(({ key }) => ({ key, rule: { silent: true } as const }));
    const settled = amended([out], changes);
    expect(settled.unsettled).toEqual([]);
    expect(settled.rules.groupMeetings.cadence).toEqual({ silent: true });
  });

  it('asks for a rule whose khoản was written anew without its phrase, not for one whose phrase still stands there', () => {
    const anew = (text: string): TextEdit => ({
      type: 'replace-clause',
      article: '7',
      clause: '3',
      text,
      points: [],
    });
    const keysOf = (text: string) => amended([anew(text)]).unsettled.map(({ key }) => key);
    expect(keysOf('Tổ công tác họp định kỳ mỗi quý một lần.')).toContain('groupMeetings.cadence');
    const same =
      'Tổ công tác họp định kỳ một tháng một lần và theo yêu cầu của lãnh đạo Tổ công tác, tại trụ sở.';
    expect(keysOf(same)).toEqual([]);
  });

  it('does the same where no text is kept', () => {
    const bare = { rules: base.rules, text: null };
    const moved = nextVersion(bare, { edits: [insertAt7], changes: [] });
    expect(moved.text).toBeNull();
    expect(moved.rules.groupMeetings.cadence).toMatchObject({ article: '7', clause: '4' });
    const edits: TextEdit[] = [
      { type: 'replace-clause', article: '7', clause: '3', text: 'Tổ họp mỗi quý.', points: [] },
    ];
    expect(nextVersion(bare, { edits, changes: [] }).unsettled.map(({ key }) => key)).toContain(
      'groupMeetings.cadence',
    );
  });

  it('lets go of a further place that was taken out, and says so', () => {
    const out: TextEdit = { type: 'delete-clause', article: '3', clause: '3', renumber: true };
    const next = amended([out], [{ key: 'decision.convening', rule: { silent: true } }]);
    expect(next.dropped).toContainEqual({
      key: 'meetings.extraordinary',
      at: expect.objectContaining({ article: '3', clause: '3' }),
    });
    expect(next.rules.meetings.extraordinary).toMatchObject({ article: '7', clause: '1', also: [] });
    expect(profileSchema.safeParse(next.rules).success).toBe(true);
  });

  it('leaves what is cited from the heading, the signature and the decision where it is', () => {
    const rules = presets['kien-giang'] as Profile;
    const edits: TextEdit[] = [{ type: 'delete-article', article: '1', renumber: true }];
    const next = nextVersion({ rules, text: null }, { edits, changes: [] });
    for (const { key } of ruleDescriptors) {
      const was = ruleAt(rules, key);
      if (!isStated(was) || was.source === undefined) continue;
      const { also: _also, ...cited } = was;
      expect(ruleAt(next.rules, key)).toMatchObject(cited);
    }
  });
});

describe('a phrase', () => {
  it('is found whatever marks, capitals and breaks stand between its words, and not in other words', () => {
    expect(holdsPhrase('Ban Chỉ đạo\nhọp «định kỳ», 01 quý/01 lần.', 'họp định kỳ 01 quý / 01 lần')).toBe(
      true,
    );
    expect(holdsPhrase('họp hằng quý', 'họp hằng qu')).toBe(false);
    expect(holdsPhrase('gì cũng được', '…')).toBe(true);
  });
});
