import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../../shared/meetings/conclusions/read-notice.ts';

const read = (text: string) => readNotice({ text, meetingOn: '2027-03-12' });
const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../../fixtures/conclusions', `${name}.txt`), 'utf8');
const beginnings = (text: string) => read(text).points.map((point) => point.text.slice(0, 12));

describe('the points of a notice', () => {
  it('are its numbered conclusions, those without work among them', () => {
    const { points, tasks } = read(
      '1. Đánh giá chung\nĐã hoàn thành 8/10 nhiệm vụ.\n2. Giao Công an xã rà soát dữ liệu.\n3. Phòng Kinh tế:\na) Bố trí kinh phí;\nb) Báo cáo kết quả.',
    );
    expect(points.map(({ tasks: count }) => count)).toEqual([0, 1, 2]);
    expect(points[2]?.text).toBe('3. Phòng Kinh tế:\na) Bố trí kinh phí;\nb) Báo cáo kết quả.');
    expect(tasks.map(({ point }) => point)).toEqual([1, 2, 2]);
  });

  it('are those beneath the one part that gives work, not the part itself', () => {
    const text = fixture('party-second-session');
    expect(beginnings(text)).toEqual(['1. Giao đồng', '2. Giao Đảng', '3. Văn phòng', '4. Đề nghị B']);
    expect(beginnings(fixture('ward-monthly'))).toHaveLength(7);
  });

  it('are none where the text has no words', () => {
    expect(read(' \n ')).toEqual({ text: '', points: [], tasks: [] });
  });

  it('end before the closing words and the signature', () => {
    const { points } = read(
      '1. Giao Công an xã rà soát.\n2. Giao Phòng Kinh tế báo cáo.\nVăn phòng thông báo để các đơn vị biết, thực hiện./.\nNơi nhận:\n- Như trên;',
    );
    expect(points.at(-1)?.text).toBe('2. Giao Phòng Kinh tế báo cáo.');
  });
});

describe('a task of a notice', () => {
  it('stands where its evidence is, inside of its point', () => {
    const piece = fc.constantFrom(
      ...[
        '1. ',
        '2. ',
        'a) ',
        '- ',
        'I. ',
        'Giao Công an xã ',
        'rà soát dữ liệu',
        ' trước ngày 30/6',
        '; ',
        '.\n',
      ],
      ...[
        'Phòng Kinh tế:\n',
        'Đánh giá chung\n',
        'STT\tNội dung\tChủ trì\n',
        '1\tRà soát\tCông an xã\n',
        'Nơi nhận:\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, points, tasks } = read(pieces.join(''));
        for (const { from, to, evidence, point } of tasks) {
          expect(text.slice(from, to)).toBe(evidence);
          if (point !== null)
            expect(points[point]?.text.replace(/\s+/g, ' ')).toContain(evidence.replace(/\s+/g, ' ').trim());
        }
        const counted = points.reduce((sum, point) => sum + point.tasks, 0);
        expect(counted).toBe(tasks.filter(({ point }) => point !== null).length);
      }),
      { numRuns: 300 },
    );
  });
});
