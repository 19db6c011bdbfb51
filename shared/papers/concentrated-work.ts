import { formatDate } from '../calendar.ts';
import { finished } from './clean.ts';
import { bodySignature, type Issue, type Issuer, issuedPaper, issueHead, type Signer } from './issue.ts';
import { blank, orBlank, type PaperModel, paragraph, shortBlank } from './paper.ts';

export type CalledPerson = { name: string; post: string | null; role: string | null };

export type ConcentratedWorkInput = {
  issuer: Issuer;
  issue: Issue;
  signer: Signer;
  title: string;
  place: string;
  /** 'YYYY-MM-DD'; `until` null = no end is named. */
  from: string;
  until: string | null;
  /** «khoản 4 Điều 8 Quy chế hoạt động»; null = the regulation does not say. */
  basis: string | null;
  calledBy: string | null;
  approvedBy: string | null;
  decision: string | null;
  people: readonly CalledPerson[];
  output: string;
};

/** Danh sách trưng tập: by which rule, who, where, from when until when, for what. */
export function concentratedWorkPaper(input: ConcentratedWorkInput): PaperModel {
  const { issuer, issue, signer, people, basis, decision, until } = input;
  const field = (label: string, value: string | null) =>
    value?.trim() ? [{ label, value: `${value.trim().replace(/\.$/u, '')}.` }] : [];
  return finished({
    ...issuedPaper(issuer),
    ...issueHead(issuer, issue, null),
    typeName: 'Danh sách trưng tập',
    subject: orBlank(input.title),
    references: decision?.trim() ? [`(Kèm theo ${decision.trim()})`] : [],
    blocks: [
      ...(basis === null ? [] : [{ kind: 'bases', items: [`Căn cứ ${basis}`] } as const]),
      {
        kind: 'fields',
        fields: [
          { label: 'Nơi làm việc:', value: `${orBlank(input.place)}.` },
          {
            label: 'Thời gian:',
            value: `từ ngày ${input.from === '' ? blank : formatDate(input.from)} đến ${until === null ? 'khi hoàn thành' : `ngày ${formatDate(until)}`}.`,
          },
          ...field('Người trưng tập:', input.calledBy),
          ...field('Người đồng ý:', input.approvedBy),
          ...field('Sản phẩm yêu cầu:', input.output),
        ],
      },
      {
        kind: 'table',
        columns: [
          { header: 'STT', align: 'center', grow: 0 },
          { header: 'Họ và tên', align: 'left', grow: 3 },
          { header: 'Chức vụ, đơn vị', align: 'left', grow: 4 },
          { header: 'Chức danh', align: 'left', grow: 2 },
          { header: 'Ghi chú', align: 'left', grow: 2 },
        ],
        rows: people.map(({ name, post, role }, index) => [
          ...[String(index + 1), orBlank(name), orBlank(post, shortBlank), role?.trim() ?? '', ''],
        ]),
      },
      paragraph(`Danh sách này có ${String(people.length).padStart(2, '0')} người.`),
    ],
    signatures: [bodySignature(signer, issuer.sealUse)],
  });
}
