import { type Appendix, type Block, orBlank, shortBlank } from './paper.ts';

/** One line of «Tình hình thực hiện kết luận»; what is empty is left to the hand. */
export type ReviewedTask = { content: string; units: string; deadline: string; stand: string };

/** What became of the conclusions of one meeting; `on` as it is printed. */
export type ReviewAnnex = { on: string; tasks: readonly ReviewedTask[] };

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The annexes of an agenda that reviews conclusions: one for each meeting that is reviewed. */
export const reviewAppendices = (annexes: readonly ReviewAnnex[]): Appendix[] =>
  annexes.map(({ on, tasks }, index) => ({
    label: annexes.length > 1 ? `Phụ lục ${romans[index] ?? index + 1}` : 'Phụ lục',
    title: `Tình hình thực hiện kết luận cuộc họp ngày ${on}`,
    orientation: 'auto',
    blocks: [table(tasks)],
  }));

const table = (tasks: readonly ReviewedTask[]): Block => ({
  kind: 'table',
  dense: true,
  columns: [
    { header: 'STT', align: 'center', grow: 0 },
    { header: 'Nội dung kết luận, nhiệm vụ', align: 'left', grow: 5 },
    { header: 'Chủ trì, phối hợp', align: 'left', grow: 3 },
    { header: 'Thời hạn', align: 'left', grow: 2 },
    { header: 'Tình hình thực hiện', align: 'left', grow: 3 },
  ],
  rows: tasks.map(({ content, units, deadline, stand }, index) => [
    String(index + 1),
    content,
    orBlank(units, shortBlank),
    // No deadline in the conclusion is a fact, not something to be filled in.
    deadline,
    orBlank(stand, shortBlank),
  ]),
});
