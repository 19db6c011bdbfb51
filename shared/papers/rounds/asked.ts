import { formalDate, isIsoDate } from '../../calendar.ts';
import { clockTime } from '../gathering.ts';
import type { Issue, Issuer, Signer } from '../issue.ts';
import { type Block, blank, figureBlank, orBlank } from '../paper.ts';

/** One who is asked for an opinion, as printed. */
export type AskedPerson = {
  name: string | null;
  /** Post and unit. */
  post: string | null;
  /** Title in the body. */
  role: string | null;
};

/** What all papers of a round of written opinions begin from. */
export type RoundFacts = {
  issuer: Issuer;
  issue: Issue;
  signer: Signer;
  /** «Lấy ý kiến Ban Chỉ đạo bằng văn bản về dự thảo kế hoạch năm 2027». */
  title: string;
  /** The last moment for an answer: 'YYYY-MM-DD' and 'HH:mm'. */
  on: string;
  startsAt: string;
  questions: readonly { id: string; title: string }[];
  /** Who asks and decides, by title: «Trưởng ban». */
  asker: string | null;
  /** By which place of the regulation: «khoản 3 Điều 9 Quy chế hoạt động»; null = it does not say. */
  basis: string | null;
  /** Where the sheets go back to: «Sở Thông tin và Truyền thông». */
  returnTo: string | null;
  /** What else those asked should know or read. */
  notes: readonly string[];
  /** Abbreviation of the unit that drafted it, for the archive line. */
  draftedBy: string | null;
};

/** «17 giờ 00 phút, ngày 27 tháng 11 năm 2026», with a blank for what is not settled. */
export const lastMoment = ({ on, startsAt }: Pick<RoundFacts, 'on' | 'startsAt'>): string =>
  isIsoDate(on)
    ? `${clockTime(startsAt)}, ${formalDate(on)}`
    : `${clockTime(startsAt)}, ngày ${figureBlank} tháng ${figureBlank} năm ${figureBlank}`;

/** What it is about, to go on a sentence: «lấy ý kiến Ban Chỉ đạo …». */
export const inSentence = (title: string): string => {
  const text = orBlank(title).normalize('NFC');
  if (text === text.toLocaleUpperCase('vi')) return text;
  return /^lấy ý kiến/iu.test(text)
    ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
    : `lấy ý kiến bằng văn bản: ${text}`;
};

/** «Ông (Bà) Trần Thị Thu Hà, Phó Chủ tịch UBND xã, Phó Trưởng ban». */
export const addressed = ({ name, post, role }: AskedPerson): string =>
  `Ông (Bà) ${[name?.trim() || blank, post?.trim(), role?.trim()].filter(Boolean).join(', ')}`;

/** The questions, numbered as everywhere. */
export const questionList = (questions: RoundFacts['questions']): Block[] =>
  questions.length === 0
    ? [{ kind: 'blank-lines', count: 3 }]
    : questions.map(({ title }, index) => ({
        kind: 'paragraph',
        runs: [{ text: `${index + 1}. ${closed(title)}` }],
      }));

/** A question ends as it was typed, or with a full stop. */
export const closed = (title: string): string => {
  const text = orBlank(title);
  return /[.?!:;…]$/u.test(text) ? text : `${text}.`;
};
