import { z } from 'zod';
import { deliveredPapers } from '../records/delivery.ts';
import { meetingPaperTypes } from '../records/meeting-paper.ts';
import { isPresetName, type PresetName } from '../regulation/presets/index.ts';
import type { Entry } from './entry.ts';
import { statisticsOf } from './statistics.ts';
import { taskFilter } from './tasks.ts';
import { day, id, passphrase, requiredLine, year } from './values.ts';
import { yearOf } from './year.ts';

export const paperNames = [
  'invitation',
  'agenda',
  'member-list',
  'budget-estimate',
  'recovery-sheet',
  'handover-record',
  'move-sheet',
  'change-log',
  'amendment-sheet',
  'year-calendar',
  'meeting-statistics',
  'regulation-comparison',
  'sign-for-sheet',
  'written-round',
  'concentrated-work',
  'minutes',
  'conclusion-notice',
  'task-sheet',
] as const;

export type PaperName = (typeof paperNames)[number];

/** Công văn lấy ý kiến, phiếu, danh sách nhắc, công văn nhắc, bảng tổng hợp. */
const roundSheets = ['request', 'form', 'chase-list', 'reminder', 'summary'] as const;
export type RoundSheet = (typeof roundSheets)[number];

/** Under whose letterhead it stands; needed where several committees keep the book. */
const issuedBy = { committeeId: id.optional() };

/** A version of the book, or a regulation that comes with the program. */
const compared = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('version'), id }),
  z.strictObject({
    is: z.literal('preset'),
    name: z.custom<PresetName>((name) => typeof name === 'string' && isPresetName(name), 'not-a-choice'),
  }),
]);

const usualPapers = [
  z.strictObject({
    paper: z.literal('invitation'),
    meetingId: id,
    /** One paper per guest (their ids or guest positions), or one with the whole list. */
    forEach: z.boolean().optional(),
  }),
  z.strictObject({ paper: z.literal('agenda'), meetingId: id }),
  z.strictObject({ paper: z.literal('concentrated-work'), workId: id }),
  z.strictObject({
    paper: z.literal('sign-for-sheet'),
    meetingId: id,
    delivered: z.enum(deliveredPapers, 'not-a-choice'),
  }),
  z.strictObject({
    paper: z.literal('written-round'),
    meetingId: id,
    sheet: z.enum(roundSheets, 'not-a-choice'),
    /** Sheets and reminders: for this person alone. */
    personId: id.optional(),
  }),
  z.strictObject({ paper: z.literal('member-list'), bodyId: id, on: day, withPhones: z.boolean() }),
  z.strictObject({ paper: z.literal('budget-estimate'), year, ...issuedBy }),
  z.strictObject({ paper: z.literal('handover-record'), handoverId: id, ...issuedBy }),
  z.strictObject({ paper: z.literal('move-sheet'), handoverId: id, ...issuedBy }),
  /** What was compiled on that day. */
  z.strictObject({ paper: z.literal('amendment-sheet'), bodyId: id, compiledOn: day }),
  z.strictObject({
    paper: z.literal('regulation-comparison'),
    /** Whose paper it is. */
    bodyId: id,
    left: compared,
    right: compared,
    onlyDifferent: z.boolean('wrong-type'),
  }),
  /** Both days belong to the period; `by` = the changes of one user alone. */
  z.strictObject({
    paper: z.literal('change-log'),
    from: day,
    until: day,
    by: requiredLine(40).optional(),
    ...issuedBy,
  }),
  z.strictObject({ paper: z.literal('year-calendar'), ...yearOf }),
  /** What the list of tasks shows under the same filter. */
  z.strictObject({ paper: z.literal('task-sheet'), ...taskFilter, ...issuedBy }),
  z.strictObject({ paper: z.literal(meetingPaperTypes), paperId: id }),
  z.strictObject({ paper: z.literal('meeting-statistics'), ...statisticsOf }),
] as const;

/** Seen and saved without the passphrase alone: a file of it would lie on the disk for good. */
const paper = z.discriminatedUnion('paper', [
  ...usualPapers,
  z.strictObject({ paper: z.literal('recovery-sheet'), ...issuedBy }),
]);

const printedPaper = z.discriminatedUnion('paper', [
  ...usualPapers,
  z.strictObject({
    paper: z.literal('recovery-sheet'),
    /** Printed on the sheet and kept nowhere; left out = to be filled in by hand. */
    passphrase: passphrase.min(1, 'required').optional(),
    ...issuedBy,
  }),
]);

/** The archive and the papers. */
export const papersContract = {
  'archive.year': { input: z.strictObject({ year }), access: 'signed-in' },
  'papers.preview': { input: paper, access: 'signed-in' },
  'papers.save': {
    input: z.strictObject({ paper, format: z.enum(['pdf', 'docx'], 'not-a-choice') }),
    access: 'signed-in',
  },
  'papers.print': { input: printedPaper, access: 'signed-in' },
} as const satisfies Record<string, Entry>;
