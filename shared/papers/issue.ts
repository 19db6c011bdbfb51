import { formalDate } from '../calendar.ts';
import { dayGap, orBlank, type PaperModel, type Power, type Signature } from './paper.ts';

/** The body that issues a paper, by its facts on the paper's day. */
export type Issuer = {
  /** Line over the body's name: «ỦY BAN NHÂN DÂN XÃ THANH KHÊ HẠ»; null where there is none. */
  parent: string | null;
  /** The body's own line: «BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ». */
  letterheadName: string;
  /** The body inside a sentence: «Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ». */
  name: string;
  /** In its papers' symbols: «BCĐCĐS». */
  abbreviation: string;
  /** Where it sits, as in «Thanh Khê Hạ, ngày …»; null = not known. */
  place: string | null;
  /** Whether its papers may carry the agency's seal (NĐ 30/2020, Phụ lục I, II.7). */
  sealUse: 'allowed' | 'not-allowed' | 'unknown';
};

/** Number and day of issue. Neither is filled in before the paper is signed (NĐ 30/2020, Điều 15). */
export type Issue = {
  number: number | null;
  /** 'YYYY-MM-DD'; 'YYYY-MM' leaves the day blank, 'YYYY' the month too, null all three. */
  issuedOn: string | null;
};

export type Signer = {
  name: string | null;
  /** «Trưởng ban», «Phó Trưởng ban Thường trực». */
  bodyTitle: string | null;
  /** The post in the signer's own agency: «Chủ tịch UBND xã». */
  officeTitle: string | null;
  /** For whom they sign; null = in their own right. KT. Trưởng ban: `{ kind: 'KT', of: 'Trưởng ban' }`. */
  power: Power | null;
};

/** «ngày 05 tháng 3 năm 2026», with a gap for each part that is not known yet. */
export const issueDate = (issuedOn: string | null): string => {
  const [year = '', month, day] = issuedOn === null ? [] : issuedOn.split('-');
  if (day !== undefined) return formalDate(`${year}-${month}-${day}`);
  if (month !== undefined) return formalDate(`${year}-${month}-01`).replace(/^ngày \d+ /, `ngày${dayGap}`);
  return `ngày${dayGap}tháng${dayGap}năm${year ? ` ${year}` : dayGap}`;
};

/** Number, symbol, place and date of a paper of this type («GM»); a paper without a symbol passes null. */
export const issueHead = (
  issuer: Issuer,
  issue: Issue,
  type: string | null,
): Pick<PaperModel, 'number' | 'placeDate'> => ({
  number: type === null ? null : { number: issue.number, type, body: orBlank(issuer.abbreviation) },
  placeDate: { place: orBlank(issuer.place), date: issueDate(issue.issuedOn) },
});

const secondTitle = (officeTitle: string | null, sealUse: Issuer['sealUse']): string | null => {
  switch (sealUse) {
    case 'allowed':
      return orBlank(officeTitle);
    case 'unknown':
      return officeTitle?.trim() || null;
    case 'not-allowed':
      return null;
  }
};

/**
 * A signature of an advisory body: with the seal of the agency both the title in the body and the post in the
 * agency are printed, without it only the former (NĐ 30/2020, Phụ lục I, II.7.b). While nobody has settled the
 * question both are printed: a post too many is struck out more easily than added.
 */
export const bodySignature = (signer: Signer, sealUse: Issuer['sealUse']): Signature => ({
  powers: signer.power === null ? [] : [signer.power],
  // An acting head's power line is the title: «Q. TRƯỞNG BAN».
  title: signer.power?.kind === 'Q' ? null : orBlank(signer.bodyTitle),
  secondTitle: secondTitle(signer.officeTitle, sealUse),
  name: orBlank(signer.name),
});

/** What every paper of a body begins from; a paper adds its own parts. */
export const issuedPaper = (issuer: Issuer): PaperModel => ({
  letterhead: { parent: issuer.parent?.trim() || null, issuer: orBlank(issuer.letterheadName) },
  issuerInText: orBlank(issuer.name),
  number: null,
  placeDate: null,
  typeName: null,
  subject: null,
  references: [],
  addressees: [],
  orientation: 'portrait',
  blocks: [],
  ends: true,
  signatures: [],
  recipients: [],
  archive: null,
  appendices: [],
});
