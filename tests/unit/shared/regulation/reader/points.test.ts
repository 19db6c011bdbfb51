import { describe, expect, it } from 'vitest';
import { isStated } from '../../../../../shared/regulation/profile/rule.ts';
import {
  profileSchema,
  type RuleKey,
  ruleAt,
  ruleDescriptors,
  silentProfile,
} from '../../../../../shared/regulation/profile.ts';
import {
  type Answers,
  asksForAnswer,
  certainPoints,
  confirmed,
  generalQuestions,
  openPoints,
  type Point,
  profileOf,
  readingPoints,
} from '../../../../../shared/regulation/reader/points.ts';
import { readRegulation } from '../../../../../shared/regulation/reader/reader.ts';
import { fiveRegulations } from './five-regulations.ts';

const pointsOf = (...clauses: string[]) =>
  readingPoints(
    readRegulation(
      ['QUY CHẾ', 'Hoạt động của Ban Chỉ đạo xã Hòa Sơn', 'Điều 1. Chế độ họp', ...clauses].join('\n'),
    ),
  );
const pointAt = (points: readonly Point[], key: RuleKey) => {
  const point = points.find((one) => one.key === key);
  if (point === undefined) throw new Error(key);
  return point;
};
const keys = (points: readonly Point[]) => points.map(({ key }) => key);

describe('what a reading leaves to be settled', () => {
  it('is each question of a profile once, in its order', () => {
    expect(keys(pointsOf('1. Ban Chỉ đạo họp mỗi quý một lần.'))).toEqual(
      ruleDescriptors.map(({ key }) => key),
    );
  });

  it('tells what it found from what it looked for in vain and what it does not look for', () => {
    const points = pointsOf('1. Ban Chỉ đạo họp mỗi quý một lần.');
    expect(pointAt(points, 'meetings.cadence').state).toBe('proposed');
    expect(pointAt(points, 'decision.seal').state).toBe('not-found');
    expect(pointAt(points, 'decision.quorum').state).toBe('not-looked-for');
    expect(keys(points.filter(asksForAnswer))).toEqual(['identity.committeeName', 'meetings.cadence']);
  });

  it('asks where the text contradicts itself, and shows both places', () => {
    const point = pointAt(
      pointsOf('1. Ban Chỉ đạo họp mỗi quý một lần.', '2. Ban Chỉ đạo họp định kỳ mỗi tháng một lần.'),
      'meetings.cadence',
    );
    expect(point).toMatchObject({ state: 'in-doubt', proposal: null });
    expect(point.places.map(({ article, clause }) => [article, clause])).toEqual([
      ['1', '1'],
      ['1', '2'],
    ]);
  });

  it('asks where the text says what no profile can hold', () => {
    const point = pointAt(pointsOf('1. Ban Chỉ đạo họp định kỳ hai tuần một lần.'), 'meetings.cadence');
    expect(point).toMatchObject({ state: 'in-doubt', proposal: null, questions: [] });
    expect(point.places).toEqual([
      { article: '1', clause: '1', phrase: 'Ban Chỉ đạo họp định kỳ hai tuần một lần' },
    ]);
  });

  it('confirms together only what is said in so many words and not in question', () => {
    const points = pointsOf(
      '1. Ban Chỉ đạo họp mỗi quý một lần. Giấy mời họp gửi trước 3 ngày.',
      '2. Thành phần dự họp do người chủ trì quyết định.',
    );
    expect(keys(certainPoints(points, {}))).toEqual(['meetings.cadence', 'meetings.attendeesDecidedBy']);
    const answers = confirmed(certainPoints(points, {}), {});
    expect(keys(openPoints(points, answers))).toEqual(['identity.committeeName', 'meetings.noticeLead']);
    expect(certainPoints(points, answers)).toEqual([]);
  });

  it('asks of the whole text what belongs to no rule', () => {
    const reading = readRegulation(fiveRegulations.find(({ name }) => name === 'tay-ninh')?.text ?? '');
    expect(generalQuestions(reading).map(({ code }) => code)).toEqual([
      'differing-numbers',
      'differing-dates',
    ]);
  });
});

describe('the profile of the answers', () => {
  it('is silent on everything as long as nothing is settled', () => {
    expect(profileOf({})).toEqual(silentProfile());
  });

  it.each(fiveRegulations)('is sound and holds every confirmed rule: $name', ({ text }) => {
    const points = readingPoints(readRegulation(text));
    const profile = profileOf(confirmed(openPoints(points, {}), {}));
    expect(profileSchema.safeParse(profile).error?.issues ?? []).toEqual([]);
    for (const { key, proposal } of points) {
      expect(ruleAt(profile, key)).toEqual(proposal?.rule ?? { silent: true });
    }
  });

  it('takes a mended and a silenced rule as the official left them', () => {
    const answers: Answers = {
      'meetings.cadence': { value: 'unspecified', article: '1', clause: null, phrase: 'họp định kỳ' },
      'decision.seal': { silent: true, note: 'xem quyết định khác' },
    };
    const profile = profileOf(answers);
    expect(profile.meetings.cadence).toEqual(answers['meetings.cadence']);
    expect(profile.decision.seal).toEqual(answers['decision.seal']);
    expect(ruleDescriptors.filter(({ key }) => isStated(ruleAt(profile, key))).map(({ key }) => key)).toEqual(
      ['meetings.cadence'],
    );
  });
});
