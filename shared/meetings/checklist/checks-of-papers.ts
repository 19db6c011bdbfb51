import type { Of } from '../../records/index.ts';
import { type Citation, citationOf, isStated, type Rule } from '../../regulation/profile/rule.ts';
import type { Finding } from './checked-item.ts';
import { sentTo } from './checks-of-people.ts';
import type { MeetingFile } from './meeting-file.ts';

type Paper = Of<'meeting-paper'>;

/** Minutes and conclusion notice: issued, their signed copies there, sent to whom the rule names, and filed. */
export function checksOfPapers(file: MeetingFile): Finding[] {
  const { afterMeeting: after, records } = file.profile;
  const minutes = [after.minutesWrittenBy, after.minutesSignedBy];
  const notice = [after.conclusionIssuedBy, after.conclusionDistribution, after.conclusionDraftedBy];
  return [
    ...issued('minutes', file.isCommitteeMeeting ? firstStated(minutes) : null, file),
    ...issued('conclusion-notice', file.isCommitteeMeeting ? firstStated(notice) : null, file),
    ...sentTo('notice-delivered', 'conclusion-notice', file),
    ...filed(firstStated([records.keeper]), file),
  ];
}

/** Of a round of written opinions there are no minutes, and the rules on meetings do not speak of its conclusion. */
export const papersOfRound = (file: MeetingFile): Finding[] => [
  ...issued('conclusion-notice', null, file),
  ...filed(firstStated([file.profile.records.keeper]), file),
];

function firstStated(rules: readonly Rule[]): Citation | null {
  const rule = rules.find(isStated);
  return rule === undefined ? null : citationOf(rule);
}

const items = {
  minutes: { issued: 'minutes-issued', scan: 'minutes-scan' },
  'conclusion-notice': { issued: 'notice-issued', scan: 'notice-scan' },
} as const;

/** The one that counts: the newest of those issued, which corrects the others. */
function newestIssued(type: Paper['type'], { papers }: MeetingFile): Paper | null {
  const issuedOf = papers.filter((one) => one.type === type && one.state === 'issued');
  const corrected = new Set(issuedOf.map(({ correctsId }) => correctsId));
  return issuedOf.find(({ id }) => !corrected.has(id)) ?? null;
}

function issued(type: Paper['type'], citation: Citation | null, file: MeetingFile): Finding[] {
  const paper = newestIssued(type, file);
  const one = { of: 1, names: [] as string[] };
  if (paper === null) return [{ ...one, item: items[type].issued, citation, names: [''] }];
  return [
    { ...one, item: items[type].issued, citation },
    { ...one, item: items[type].scan, citation: null, names: paper.scan === null ? [''] : [] },
  ];
}

/** What was issued lies in a dossier as well: the signed copy itself, or a document with its number and day. */
function filed(citation: Citation | null, file: MeetingFile): Finding[] {
  const types = ['minutes', 'conclusion-notice'] as const;
  const papers = types.flatMap((type) => newestIssued(type, file) ?? []);
  if (papers.length === 0) return [];
  const left = papers.filter((paper) => !file.documents.some((document) => isCopyOf(document, paper)));
  return [{ item: 'filed', citation, of: papers.length, names: left.map(numberOf) }];
}

const symbols = { minutes: 'BB', 'conclusion-notice': 'TB' } as const;

const numberOf = ({ number, type }: Paper): string => `${String(number).padStart(2, '0')}/${symbols[type]}`;

function isCopyOf({ file, number, issuedOn }: Of<'document'>, paper: Paper): boolean {
  if (paper.scan !== null && file.sha256 === paper.scan.sha256) return true;
  const [, figures = '', symbol = ''] = /^\s*(\d+)\s*\/\s*(\p{L}+)/u.exec(number) ?? [];
  return Number(figures) === paper.number && symbol === symbols[paper.type] && issuedOn === paper.issuedOn;
}
