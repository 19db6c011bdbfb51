import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProposedTask } from '../../../../../shared/meetings/conclusions/proposed-task.ts';
import { splitConclusions } from '../../../../../shared/meetings/conclusions/split-conclusions.ts';
import { workTime } from '../../../../helpers/work-time.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/conclusions');
const expected: Record<string, string[]> = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
const notices = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name: name.slice(0, -4), text: readFileSync(join(folder, name), 'utf8') }));
const meetingOn = '2027-03-12';
const split = (text: string): ProposedTask[] => splitConclusions({ text, meetingOn });
const line = (task: ProposedTask): string =>
  [
    task.force,
    task.unit,
    task.with.join(' + '),
    task.task,
    task.deadlineKind,
    task.dueOn ?? '',
    task.deadlineText,
    task.product,
  ].join(' | ');
const clean = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');

describe('a notice of conclusions', () => {
  it.each(notices)('gives its work as it was looked through: $name', ({ name, text }) => {
    expect(split(text).map(line)).toEqual(expected[name]);
  });

  it.each(notices)(
    'gives the same in NFD, with hard spaces and Windows line ends: $name',
    ({ name, text }) => {
      const typed = text
        .normalize('NFD')
        .replace(/(?<=\p{L}\p{M}*) (?=\p{Ll})/gu, '\u00a0')
        .replaceAll('\n', '\r\n');
      expect(split(typed).map(line)).toEqual(expected[name]);
    },
  );

  it.each(notices)('gives twice the work when it stands there twice: $name', ({ text }) => {
    const once = split(text).map(line);
    expect(split(`${text}\n${text}`).map(line)).toEqual([...once, ...once]);
  });

  it.each(notices)('is the evidence of each of its tasks, in order: $name', ({ text }) => {
    const whole = clean(text.replace(/[*#]|^ *\d+$/gm, ''));
    let at = 0;
    for (const { evidence } of split(text)) {
      const found = whole.indexOf(clean(evidence.replace(/^[-+] /, '')), at);
      expect(found, evidence).toBeGreaterThanOrEqual(at);
      at = found;
    }
  });
});

describe('a deadline', () => {
  it('is never a day unless the text names one', () => {
    for (const { text } of notices) {
      for (const task of split(text)) {
        if (task.dueOn !== null) expect(task.deadlineKind).toBe('day');
        expect(task.deadlineText === '').toBe(task.deadlineKind === 'none');
      }
    }
  });
});

describe('a text that gives no work', () => {
  it.each([
    '',
    ' ',
    'xin chào',
    '1. Đánh giá chung\nBan Chỉ đạo đã hoàn thành 8/10 nhiệm vụ.',
    'Hoan nghênh Công an xã hoàn thành sớm nhiệm vụ trước ngày 30/6/2027.',
    'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
    '\u0000\ufffd\ud800',
  ])('gives none: %j', (text) => {
    expect(split(text)).toEqual([]);
  });

  it('never throws, whatever it holds', () => {
    const words = fc.constantFrom(
      'Giao ',
      'Công an xã',
      ':',
      ';',
      '\n',
      '1. ',
      'a) ',
      '- ',
      'trước ngày ',
      '31/02',
      '(',
      ')',
      '\t',
      '|',
      'chủ trì',
      ', phối hợp với ',
      'rà soát',
      '.',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), (pieces) => {
        for (const task of split(pieces.join(''))) {
          if (task.dueOn !== null) expect(task.deadlineKind).toBe('day');
        }
      }),
    );
  });
});

const filled = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

describe('a text made to stall the splitter', () => {
  it.each([
    'Giao ',
    'Giao Công an xã rà soát; ',
    'giao Phòng Kinh tế, ',
    'Công an xã, ',
    'a) ',
    '1. A\n',
    '(',
    ', ',
    'trước ngày ',
    'trong tháng ',
    'phối hợp với ',
    'Về kinh phí, ',
    ' ',
    '\t',
    '|',
    'x',
    '- Thời hạn: 30/6\n',
    'ngày 30/6/2027 ',
    'các sở, ban, ngành và ',
    'trước khi ',
    '1. Giao Công an xã:\n- rà soát\n',
  ])('takes time in step with its length: %j', (piece) => {
    const time = (text: string) => workTime(() => split(text));
    const small = filled(piece, 40_000);
    time(small);
    const allowed = 15 * Math.max(60, time(small));
    // Five times the text: a quadratic step would take twenty-five times as long. The floor is for the clock.
    expect(time(filled(piece, 200_000))).toBeLessThan(allowed);
  });

  it('is no longer than a moment for a megabyte of notices', () => {
    const text = filled(notices.map((one) => one.text).join('\n'), 1_000_000);
    split(text.slice(0, 100_000));
    expect(workTime(() => split(text))).toBeLessThan(3000);
  });
});
