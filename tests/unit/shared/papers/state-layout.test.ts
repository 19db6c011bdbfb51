import { describe, expect, test } from 'vitest';
import { type StyleName, styleNames } from '../../../../shared/papers/layout.ts';
import { stateLayout } from '../../../../shared/papers/state-layout.ts';

// The figures of Nghị định 30/2020/NĐ-CP, Phụ lục I, written down a second time on purpose.
describe('the form of state papers keeps to the decree', () => {
  test('A4 with margins inside its ranges', () => {
    const { widthMm, heightMm, topMm, bottomMm, leftMm, rightMm } = stateLayout.page;
    expect([widthMm, heightMm]).toEqual([210, 297]);
    for (const margin of [topMm, bottomMm]) expect(margin >= 20 && margin <= 25).toBe(true);
    expect(leftMm >= 30 && leftMm <= 35).toBe(true);
    expect(rightMm >= 15 && rightMm <= 20).toBe(true);
  });

  const sizes: [StyleName, number, number][] = [
    ['national', 12, 13],
    ['motto', 13, 14],
    ['parent', 12, 13],
    ['issuer', 12, 13],
    ['number', 13, 13],
    ['about', 12, 13],
    ['place-date', 13, 14],
    ['type-name', 13, 14],
    ['subject', 13, 14],
    ['basis', 13, 14],
    ['body', 13, 14],
    ['heading-1', 13, 14],
    ['addressee', 13, 14],
    ['signer-power', 13, 14],
    ['signer-title', 13, 14],
    ['signer-name', 13, 14],
    ['recipients-label', 12, 12],
    ['recipient', 11, 11],
    ['appendix-label', 14, 14],
    ['appendix-title', 13, 14],
    ['page-number', 13, 14],
  ];
  test.each(sizes)('%s is set in %d to %d points', (name, least, most) => {
    const { sizePt } = stateLayout.styles[name];
    expect(sizePt >= least && sizePt <= most).toBe(true);
  });

  test('the sizes of Quốc hiệu, Tiêu ngữ and date are one set', () => {
    const set = (['national', 'motto', 'place-date'] as const).map((name) => stateLayout.styles[name].sizePt);
    expect([
      [12, 13, 13],
      [13, 14, 14],
    ]).toContainEqual(set);
  });

  test('bold and italic stand where the decree has them, and nowhere else', () => {
    const named = (look: 'bold' | 'italic') => styleNames.filter((name) => stateLayout.styles[name][look]);
    const ofTables = ['table-head', 'table-total', 'dense-head'];
    expect(named('bold').filter((name) => !ofTables.includes(name))).toEqual([
      'national',
      'motto',
      'issuer',
      'type-name',
      'subject',
      'heading-1',
      'heading-2',
      'heading-3',
      'recipients-label',
      'signer-power',
      'signer-title',
      'signer-name',
      'appendix-label',
      'appendix-title',
    ]);
    expect(named('italic')).toEqual([
      'place-date',
      'reference',
      'basis',
      'table-note',
      'recipients-label',
      'appendix-reference',
    ]);
  });

  test('running text is justified, indented 1 or 1.27 cm, with 6 pt and single to one and a half lines', () => {
    const { align, firstLineMm, afterPt = 0, lines = 1 } = stateLayout.styles.body;
    expect(align).toBe('justify');
    expect([10, 12.7]).toContain(firstLineMm);
    expect(afterPt).toBeGreaterThanOrEqual(6);
    expect(lines >= 1 && lines <= 1.5).toBe(true);
  });

  test('rules are as long as the motto, and a third to a half of body name and subject', () => {
    expect(stateLayout.head.right.at(-1)).toMatchObject({ style: 'motto', rule: 1 });
    for (const mark of [stateLayout.head.mark, stateLayout.subjectMark]) {
      expect('rule' in mark && mark.rule >= 1 / 3 && mark.rule <= 1 / 2).toBe(true);
    }
  });
});
