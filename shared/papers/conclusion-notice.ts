import { finished } from './clean.ts';
import { bodySignature, type Issue, type Issuer, issuedPaper, issueHead, type Signer } from './issue.ts';
import { orBlank, type PaperModel } from './paper.ts';
import { recipientLines, sectionBlocks, type WrittenSection } from './section-blocks.ts';

export type ConclusionNoticeInput = {
  issuer: Issuer;
  issue: Issue;
  subject: string;
  sections: readonly WrittenSection[];
  /** One to a line. */
  recipients: string;
  /** The one in whose place it comes: «Thông báo số 05/TB-BCĐCĐS ngày …»; null = none. */
  replaces: string | null;
  signer: Signer;
  /** Whether the seal goes with this signature: by the regulation, else as the body has it. */
  sealUse: Issuer['sealUse'];
  /** Abbreviation of the unit that drafted it, for the archive line. */
  draftedBy: string | null;
};

/** Thông báo kết luận (NĐ 30/2020, Phụ lục III, Mẫu 1.4). Number and day stay blank until it is signed. */
export const conclusionNoticePaper = (input: ConclusionNoticeInput): PaperModel =>
  finished({
    ...issuedPaper(input.issuer),
    ...issueHead(input.issuer, input.issue, 'TB'),
    typeName: 'Thông báo',
    subject: orBlank(input.subject),
    references: input.replaces === null ? [] : [`(Đính chính, thay thế ${input.replaces})`],
    blocks: input.sections.flatMap(sectionBlocks),
    signatures: [bodySignature(input.signer, input.sealUse)],
    recipients: recipientLines(input.recipients),
    archive: { unit: input.draftedBy },
  });
