import { finished } from '../clean.ts';
import { issuedPaper } from '../issue.ts';
import { type Block, blank, dayGap, orBlank, type PaperModel, paragraph, shortBlank } from '../paper.ts';
import { type AskedPerson, closed, lastMoment, type RoundFacts } from './asked.ts';

export type OpinionFormInput = RoundFacts & {
  /** Null = a blank form. */
  person: AskedPerson | null;
};

const boxes = ['Đồng ý', 'Không đồng ý', 'Ý kiến khác'] as const;

const questionBlocks = ({ title }: { title: string }, index: number): Block[] => [
  {
    kind: 'table',
    columns: [
      { header: `Nội dung ${index + 1}`, align: 'left', grow: 6 },
      ...boxes.map((header) => ({ header, align: 'center', grow: 2 }) as const),
    ],
    rows: [[closed(title), '', '', '']],
    mayPart: true,
  },
  paragraph(`Ý kiến cụ thể về nội dung ${index + 1}:`),
  { kind: 'blank-lines', count: 3 },
];

/**
 * Phiếu lấy ý kiến: the questions, each with boxes to mark and room to write, signed by whoever answers. It carries no
 * number: the letter that it goes with has one.
 */
export function opinionFormPaper(input: OpinionFormInput): PaperModel {
  const { issuer, person, questions, title, returnTo } = input;
  return finished({
    ...issuedPaper(issuer),
    placeDate: {
      place: orBlank(issuer.place),
      date: `ngày${dayGap}tháng${dayGap}năm ${input.on.slice(0, 4) || shortBlank}`,
    },
    typeName: 'Phiếu lấy ý kiến',
    subject: orBlank(title),
    blocks: [
      {
        kind: 'fields',
        fields: [
          { label: 'Họ và tên:', value: person?.name?.trim() || blank },
          { label: 'Chức vụ, đơn vị:', value: person?.post?.trim() || blank },
          { label: `Chức danh trong ${orBlank(issuer.name)}:`, value: person?.role?.trim() || blank },
        ],
      },
      paragraph(
        `Đề nghị đánh dấu (X) vào một ô ở mỗi nội dung, ghi ý kiến cụ thể (nếu có), ký và gửi về ${orBlank(returnTo)} trước ${lastMoment(input)}.`,
      ),
      ...questions.flatMap(questionBlocks),
      ...(questions.length === 0 ? ([{ kind: 'blank-lines', count: 6 }] satisfies Block[]) : []),
      paragraph('Ý kiến khác (nếu có):'),
      { kind: 'blank-lines', count: 2 },
    ],
    ends: false,
    signatures: [
      { powers: [], title: 'Người cho ý kiến', secondTitle: null, name: person?.name?.trim() || blank },
    ],
  });
}
