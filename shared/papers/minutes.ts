import { finished } from './clean.ts';
import { type Issue, type Issuer, issuedPaper } from './issue.ts';
import { orBlank, type PaperModel, type Signature } from './paper.ts';
import { recipientLines, sectionBlocks, type WrittenSection } from './section-blocks.ts';

export type MinutesInput = {
  issuer: Issuer;
  /** Minutes carry no place and date in their head: the day stands in the text. */
  issue: Pick<Issue, 'number'>;
  subject: string;
  sections: readonly WrittenSection[];
  /** One to a line. */
  recipients: string;
  /** The one in whose place it comes: «Biên bản số 03/BB-BCĐCĐS»; null = none. */
  replaces: string | null;
  secretary: string | null;
  /** Who signs on the right: the one in the chair, or whom the regulation names («Phó Ban»). */
  signer: { title: string; name: string | null };
};

const signature = (title: string, name: string | null): Signature => ({
  powers: [],
  title,
  secondTitle: null,
  name: orBlank(name),
});

/**
 * Biên bản (NĐ 30/2020, Phụ lục III, Mẫu 1.9): no place and date in the head, the secretary signs on the left and the
 * chair on the right, the recipients stand under the secretary.
 */
export const minutesPaper = (input: MinutesInput): PaperModel =>
  finished({
    ...issuedPaper(input.issuer),
    number: { number: input.issue.number, type: 'BB', body: orBlank(input.issuer.abbreviation) },
    typeName: 'Biên bản',
    subject: orBlank(input.subject),
    references: input.replaces === null ? [] : [`(Đính chính, thay thế ${input.replaces})`],
    blocks: input.sections.flatMap(sectionBlocks),
    signatures: [signature('Thư ký', input.secretary), signature(input.signer.title, input.signer.name)],
    recipients: recipientLines(input.recipients),
    archive: { unit: 'Hồ sơ' },
  });
