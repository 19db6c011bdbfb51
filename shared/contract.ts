import { z } from 'zod';
import { longestPassphrase, passphraseForm, shortestPassphrase } from './backup/passphrase.ts';
import { isTime } from './calendar.ts';
import type { Channel, EventName } from './channels.ts';
import { idPattern } from './database.ts';
import { enteredText } from './entered-text.ts';
import { daySchema, storedFileSchema } from './fields.ts';
import { mostUndone } from './history/undo.ts';
import { handoverPurposes } from './records/handover.ts';
import { isKindName, type KindName, kinds } from './records/index.ts';
import { meetingStates, meetingTypes } from './records/meeting.ts';
import type { UserRole } from './roles.ts';

/**
 * Who may ask: 'anyone' before a user has signed in; 'signed-in' every user (what a kind lets them write
 * is checked again by the records service); or one of these roles.
 */
export type Access = 'anyone' | 'signed-in' | readonly UserRole[];

type Entry = { input: z.ZodType; access: Access };

const id = z.string('wrong-type').regex(idPattern, 'not-an-id');
const line = (max = 300) => z.string('wrong-type').overwrite(enteredText).trim().max(max, 'too-long');
const requiredLine = (max = 300) => line(max).min(1, 'required');
const day = daySchema;
const kind = z.custom<KindName>((name) => typeof name === 'string' && isKindName(name), 'not-a-choice');
const year = z.int('wrong-type').min(1945, 'too-small').max(2200, 'too-large');
/** Changes to be undone together; more than these are a matter for a backup. */
const sequences = z
  .array(z.int('wrong-type').min(1, 'too-small'), 'wrong-type')
  .min(1, 'required')
  .max(mostUndone, 'too-large');
/** Number of a change. */
const sequence = z.int('wrong-type').min(1, 'too-small');
/** The value of a record; its own kind's schema reads it in the records service. */
const value = z.record(z.string().max(60, 'too-long'), z.unknown(), 'wrong-type');
const nothing = z.strictObject({});
/** The language of the interface that the book begins with. */
const language = z.enum(['vi', 'en'], 'not-a-choice').default('vi');
/** An opaque name of a folder, handed out by `folders.*` and `backup.targets`; a path on the command line alone. */
const folder = requiredLine(2000);
const taskId = requiredLine(60);
/** In the one form that becomes a key; neither kept nor written anywhere. */
const passphrase = z.string('wrong-type').overwrite(passphraseForm).max(longestPassphrase, 'too-long');
/** A new backup's lock: not one that whoever finds the stick guesses. */
const protection = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('passphrase'),
    passphrase: passphrase.min(shortestPassphrase, 'passphrase-short'),
  }),
  z.strictObject({ kind: z.literal('plain') }),
]);

/** Who keeps the book safe. */
const backupKeepers = kinds.backup.access.write;

/** Steps of a hand-over that are noted once they were done by hand or by operations that know nothing of it. */
export const notedSteps = ['check', 'backup', 'passphrase', 'record', 'sheet'] as const;

export const paperNames = [
  'invitation',
  'agenda',
  'member-list',
  'budget-estimate',
  'recovery-sheet',
  'handover-record',
  'move-sheet',
  'change-log',
] as const;
export type PaperName = (typeof paperNames)[number];

const usualPapers = [
  z.strictObject({
    paper: z.literal('invitation'),
    meetingId: id,
    /** One paper per guest (their ids or guest positions), or one with the whole list. */
    forEach: z.boolean().optional(),
  }),
  z.strictObject({ paper: z.literal('agenda'), meetingId: id }),
  z.strictObject({ paper: z.literal('member-list'), bodyId: id, on: day, withPhones: z.boolean() }),
  z.strictObject({ paper: z.literal('budget-estimate'), year }),
  z.strictObject({ paper: z.literal('handover-record'), handoverId: id }),
  z.strictObject({ paper: z.literal('move-sheet'), handoverId: id }),
  /** Both days belong to the period; `by` = the changes of one user alone. */
  z.strictObject({
    paper: z.literal('change-log'),
    from: day,
    until: day,
    by: requiredLine(40).optional(),
  }),
] as const;

/** Seen and saved without the passphrase alone: a file of it would lie on the disk for good. */
const paper = z.discriminatedUnion('paper', [
  ...usualPapers,
  z.strictObject({ paper: z.literal('recovery-sheet') }),
]);

const printedPaper = z.discriminatedUnion('paper', [
  ...usualPapers,
  z.strictObject({
    paper: z.literal('recovery-sheet'),
    /** Printed on the sheet and kept nowhere; left out = to be filled in by hand. */
    passphrase: passphrase.min(1, 'required').optional(),
  }),
]);

const member = z.strictObject({
  fullName: requiredLine(50),
  phone: line(30),
  postTitle: line(160),
  agency: line(160),
  committeeRole: z.string().max(40).nullable(),
  groupRole: z.string().max(40).nullable(),
});

/** Every operation: its input, and who may ask. */
export const contract = {
  'app.status': { input: nothing, access: 'anyone' },
  'session.sign-in': { input: z.strictObject({ userId: id }), access: 'anyone' },
  'session.sign-out': { input: nothing, access: 'anyone' },
  'setup.create': {
    input: z.strictObject({
      commune: value,
      committee: value,
      group: value,
      regulation: z.strictObject({
        preset: requiredLine(40),
        title: requiredLine(),
        number: line(60),
        issuedOn: day.nullable(),
        issuedBy: line(),
        from: day,
      }),
      members: z.array(member, 'wrong-type').max(1000, 'too-large'),
      membersFrom: day,
      membersDecision: line(),
      user: value,
      keptFrom: day,
      language,
    }),
    access: 'anyone',
  },
  'setup.open-sample': { input: z.strictObject({ language }), access: 'anyone' },
  /** Empties the sample book for good, so that the commune's own can be set up in its place. */
  'setup.leave-sample': { input: nothing, access: ['officer'] },
  'records.list': {
    input: z.strictObject({
      kind,
      /** Equal values only; a field that is not of the kind is refused. */
      where: z
        .record(z.string(), z.union([z.string().max(300, 'too-long'), z.number(), z.boolean(), z.null()]))
        .optional(),
      search: line(200).optional(),
      sort: z.strictObject({ field: requiredLine(60), descending: z.boolean() }).optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200, 'too-large').default(200),
    }),
    access: 'signed-in',
  },
  'records.get': { input: z.strictObject({ kind, id }), access: 'signed-in' },
  'records.create': { input: z.strictObject({ kind, value }), access: 'signed-in' },
  'records.change': {
    input: z.strictObject({ kind, id, value, reason: line(1000).optional() }),
    access: 'signed-in',
  },
  'records.remove': {
    input: z.strictObject({
      kind,
      id,
      /** Together with what cannot be without it: the documents of a dossier. */
      withParts: z.boolean('wrong-type').default(false),
      reason: line(1000).optional(),
    }),
    access: 'signed-in',
  },
  /** Out of the bin, together with what went there in the same change. */
  'records.put-back': { input: z.strictObject({ kind, id }), access: 'signed-in' },
  /** Records of a kind that has a place in a row, in the order they shall stand in from now on. */
  'records.order': {
    input: z.strictObject({ kind, ids: z.array(id, 'wrong-type').min(1, 'required').max(2000, 'too-large') }),
    access: 'signed-in',
  },
  'records.bin': { input: nothing, access: 'signed-in' },
  'records.history': { input: z.strictObject({ kind, id }), access: 'signed-in' },
  /** The record as the change of that number left it, as a new change. */
  'history.put-back-version': {
    input: z.strictObject({ kind, id, sequence, reason: requiredLine(1000) }),
    access: 'signed-in',
  },
  /** New names from a day on; those valid until then end the day before. */
  /** Changes of the whole book, newest first. Both days belong to the period. */
  'history.changes': {
    input: z.strictObject({
      by: requiredLine(40).optional(),
      kind: kind.optional(),
      from: day.optional(),
      until: day.optional(),
      search: line(200).optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200, 'too-large').default(200),
    }),
    access: 'signed-in',
  },
  /** One change whole: every record that it touched, before and after. */
  'history.change': { input: z.strictObject({ sequence }), access: 'signed-in' },
  /** What undoing these changes would come to, and what else would have to be undone with them. */
  'history.undo-plan': { input: z.strictObject({ sequences }), access: 'signed-in' },
  /** Undoes whole changes as one new change. Refused where later ones stand on them. */
  'history.undo': {
    input: z.strictObject({ sequences, reason: line(1000).optional() }),
    access: 'signed-in',
  },
  /** Takes what has lain in the bin for more than 30 days out for good, and the bytes that nothing needs any more. */
  'bin.empty': { input: z.strictObject({ reason: requiredLine(1000) }), access: ['officer'] },
  /** Files that were taken out of a record and are still kept. */
  'bin.files': { input: nothing, access: 'signed-in' },
  'bin.put-back-file': {
    input: z.strictObject({ kind, id, sha256: z.string().regex(/^[0-9a-f]{64}$/, 'not-an-id') }),
    access: 'signed-in',
  },
  /** Reads the whole history, every snapshot and every stored file again, and writes down what was found. */
  'ledger.verify': {
    input: z.strictObject({ taskId }),
    access: ['officer', 'group-head', 'budget-officer'],
  },
  /** The book as it stood at a time of a day in Vietnam, or before a change; for this session alone. */
  'moment.open': {
    input: z.discriminatedUnion('is', [
      z.strictObject({
        is: z.literal('time'),
        on: day,
        time: z.string('wrong-type').refine(isTime, 'not-a-time'),
      }),
      z.strictObject({ is: z.literal('before'), sequence }),
    ]),
    access: 'signed-in',
  },
  'moment.close': { input: nothing, access: 'signed-in' },
  'commune.rename': { input: z.strictObject({ value }), access: ['officer'] },
  'roster.on': { input: z.strictObject({ bodyId: id, on: day }), access: 'signed-in' },
  'roster.save-member': {
    input: z.strictObject({
      /** Null for a person not yet in the book. */
      personId: id.nullable(),
      person: value,
      /**
       * Null leaves the posts as they stand. With `postId` that post is put right (a slip of the pen);
       * without, the value is a new post and the one held until then ends the day before.
       */
      post: z.strictObject({ postId: id.nullable(), value }).nullable(),
      /** Null for a new membership. */
      membershipId: id.nullable(),
      membership: value,
    }),
    access: ['officer'],
  },
  'roster.end-membership': {
    input: z.strictObject({ membershipId: id, until: day, endDecision: line() }),
    access: ['officer'],
  },
  'roster.import': {
    input: z.strictObject({
      committeeId: id.nullable(),
      groupId: id.nullable(),
      from: day,
      decision: line(),
      members: z.array(member, 'wrong-type').min(1, 'required').max(1000, 'too-large'),
    }),
    access: ['officer'],
  },
  'tables.read': { input: z.strictObject({ uploadId: id }), access: 'anyone' },
  /** The whole text of a regulation: structure and rules, each with its phrase. Keeps nothing. */
  'regulation.read': {
    input: z.strictObject({ text: z.string('wrong-type').min(1, 'required').max(2_000_000, 'too-long') }),
    access: 'anyone',
  },
  /** The same from an uploaded .txt or .docx. */
  'regulation.read-file': { input: z.strictObject({ uploadId: id }), access: 'anyone' },
  'duties.list': { input: nothing, access: 'signed-in' },
  'duties.put-off': { input: z.strictObject({ value }), access: ['officer'] },
  'meetings.propose': {
    input: z.strictObject({
      bodyId: id,
      on: day,
      type: z.enum(meetingTypes, 'not-a-choice').default('regular'),
      /** The meeting that is being changed: it does not clash with itself. */
      meetingId: id.optional(),
      /** The hour, the length by the agenda, and who is wanted: what the warnings are about. */
      startsAt: z.string('wrong-type').refine(isTime, 'not-a-time').optional(),
      minutes: z.int('not-a-number').min(0, 'too-small').max(100_000, 'too-large').default(0),
      /** Left out: everybody who is proposed. */
      personIds: z.array(id, 'wrong-type').max(2000, 'too-large').optional(),
    }),
    access: 'signed-in',
  },
  'meetings.save': {
    input: z.strictObject({ id: id.nullable(), value }),
    access: ['officer', 'group-head'],
  },
  'meetings.move': {
    input: z.strictObject({
      id,
      to: z.enum(meetingStates, 'not-a-choice'),
      reason: line(1000),
      /** The new day, where a meeting put off is planned again. */
      on: day.optional(),
    }),
    access: ['officer', 'group-head'],
  },
  'budget.year': { input: z.strictObject({ year }), access: 'signed-in' },
  'budget.save-expense': {
    input: z.strictObject({ id: id.nullable(), value }),
    access: ['budget-officer'],
  },
  /** The lines of one year as the first lines of another, without what was spent on them. */
  'budget.copy-year': { input: z.strictObject({ from: year, to: year }), access: ['budget-officer'] },
  'budget.export': { input: z.strictObject({ year }), access: 'signed-in' },
  'archive.year': { input: z.strictObject({ year }), access: 'signed-in' },
  'papers.preview': { input: paper, access: 'signed-in' },
  'papers.save': {
    input: z.strictObject({ paper, format: z.enum(['pdf', 'docx'], 'not-a-choice') }),
    access: 'signed-in',
  },
  'papers.print': { input: printedPaper, access: 'signed-in' },
  'files.begin': {
    input: z.strictObject({
      name: requiredLine(200),
      size: z
        .int()
        .min(0)
        .max(4 * 1024 ** 3, 'too-large'),
    }),
    access: 'anyone',
  },
  'files.append': {
    input: z.strictObject({ uploadId: id, base64: z.base64('wrong-type').max(1_500_000, 'too-large') }),
    access: 'anyone',
  },
  /** Ends an upload and keeps it in the file store. */
  'files.finish': { input: z.strictObject({ uploadId: id }), access: 'signed-in' },
  'files.abort': { input: z.strictObject({ uploadId: id }), access: 'anyone' },
  'files.open': {
    input: z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'not-an-id'),
      name: requiredLine(200),
    }),
    access: 'signed-in',
  },
  /** A piece of a stored file, for a page that draws it; the first one checks the whole. */
  'files.read': {
    input: z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'not-an-id'),
      name: requiredLine(200),
      offset: z.int('not-a-number').min(0, 'too-small'),
    }),
    access: 'signed-in',
  },
  'search.find': { input: z.strictObject({ query: line(200) }), access: 'signed-in' },
  'folders.choose': { input: nothing, access: 'anyone' },
  'folders.list': { input: z.strictObject({ folder: folder.nullable() }), access: 'anyone' },
  'backup.targets': { input: nothing, access: 'anyone' },
  'backup.create': {
    input: z.strictObject({ folder, taskId, protection }),
    access: ['officer', 'group-head', 'budget-officer'],
  },
  /** The backups that lie in a folder, newest first, and those that were never finished. */
  'backup.inspect': { input: z.strictObject({ folder }), access: 'anyone' },
  /** With its passphrase, an encrypted backup is read inside as well. */
  'backup.verify': {
    input: z.strictObject({ folder, taskId: taskId.optional(), passphrase: passphrase.optional() }),
    access: 'anyone',
  },
  /** On an empty book anyone may restore; on a book in use its officer alone (checked by the service). */
  'backup.restore': {
    input: z.strictObject({ folder, taskId, passphrase: passphrase.optional() }),
    access: 'anyone',
  },
  /** Opens a backup beside the book, to read in it and to take single records over; one at a time. */
  'backup.look-in': {
    input: z.strictObject({ folder, taskId, passphrase: passphrase.optional() }),
    access: ['officer'],
  },
  'backup.look-list': {
    input: z.strictObject({
      lookId: id,
      kind,
      /** Only what the book has not, or has otherwise. */
      differing: z.boolean('wrong-type').default(true),
      search: line(200).default(''),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200, 'too-large').default(200),
    }),
    access: ['officer'],
  },
  'backup.look-record': { input: z.strictObject({ lookId: id, kind, id }), access: ['officer'] },
  'backup.look-close': { input: z.strictObject({ lookId: id }), access: ['officer'] },
  /** A record as the backup has it, with what it points at and the files it names where the book lacks them. */
  'backup.take': {
    input: z.strictObject({ lookId: id, kind, id, reason: requiredLine(1000) }),
    access: ['officer'],
  },
  /** The book as it stands, in the figures of a hand-over record. */
  'handover.inventory': { input: nothing, access: 'signed-in' },
  /** Goes on with the one under way, where there is one. */
  'handover.begin': {
    input: z.strictObject({ purpose: z.enum(handoverPurposes, 'not-a-choice') }),
    access: ['officer'],
  },
  'handover.save': { input: z.strictObject({ id, value }), access: ['officer'] },
  /** Notes that a step was done; the steps that change something have operations of their own. */
  'handover.step': {
    input: z.strictObject({
      id,
      step: z.enum(notedSteps, 'not-a-choice'),
      note: line(1000).default(''),
    }),
    access: ['officer'],
  },
  'handover.take-over': {
    input: z.strictObject({
      id,
      /** What becomes of the giver: no user any more, or one who may look. */
      giver: z.enum(['leaves', 'stays'], 'not-a-choice'),
      /** Whether the giver's titles in the bodies, and the dossiers he keeps, become the receiver's too. */
      memberships: z.boolean('wrong-type').default(false),
      dossiers: z.boolean('wrong-type').default(false),
    }),
    access: ['officer'],
  },
  /** The receiver has seen what he received. */
  'handover.receive': { input: z.strictObject({ id }), access: ['officer'] },
  /** The record is signed; its scan, where there is one, is filed in a dossier. */
  'handover.sign': {
    input: z.strictObject({ id, on: day, scan: storedFileSchema.nullable(), dossierId: id.nullable() }),
    access: ['officer'],
  },
  'handover.cancel': { input: z.strictObject({ id, reason: line(1000) }), access: ['officer'] },
  /** Locks this copy of the book: what is backed up from now on goes to the other PC. */
  'handover.move': { input: z.strictObject({ id }), access: ['officer'] },
  /** Unlocks the copy that stayed behind. */
  'handover.take-back': { input: z.strictObject({ id, reason: line(1000) }), access: ['officer'] },
  /** On the other PC: compares with what was packed and unlocks; where something differs, for a reason alone. */
  'handover.arrive': { input: z.strictObject({ id, reason: line(1000).default('') }), access: ['officer'] },
  /** What is known of one place that a backup may go to, such as a folder chosen by hand. */
  'backup.look': { input: z.strictObject({ folder }), access: 'signed-in' },
  /**
   * Makes the medium one of the sticks of the book, under that name or the next free one; a stick that is known
   * is given the name, one that was written off is taken back. `anew` puts a new mark over one in the way.
   */
  'backup.mark': {
    input: z.strictObject({ folder, name: line(30).default(''), anew: z.boolean().default(false) }),
    access: backupKeepers,
  },
  'backup.retire-stick': {
    input: z.strictObject({
      stickId: id,
      state: z.enum(['lost', 'broken', 'replaced'], 'not-a-choice'),
      reason: requiredLine(1000),
    }),
    access: ['officer'],
  },
  /** How safe the book is: its sticks, what to do now, the last drill. */
  'backup.overview': { input: nothing, access: 'signed-in' },
  /** The register of backups, the sticks and the drills as an Excel file. */
  'backup.export': { input: nothing, access: 'signed-in' },
  /** No more reminders today. */
  'backup.put-off': { input: nothing, access: backupKeepers },
  /** The backups that are made by themselves on this PC: where, how many, what went wrong. */
  'backup.automatic': { input: nothing, access: 'signed-in' },
  'backup.automatic-now': { input: z.strictObject({ taskId }), access: backupKeepers },
  /** Restores a backup into a throw-away folder and compares it with the book; changes nothing else. */
  'backup.drill': {
    input: z.strictObject({ folder, taskId, passphrase: passphrase.optional() }),
    access: backupKeepers,
  },
  /** Whether backups are made by themselves, and into which folder; null = the usual one. */
  'backup.plan': {
    input: z.strictObject({ automatic: z.boolean('wrong-type'), folder: folder.nullable() }),
    access: ['officer'],
  },
  'tasks.cancel': { input: z.strictObject({ taskId }), access: 'anyone' },
  // Nobody can sign in to a book that does not open: these are for anyone, and those that change something
  // are refused while the book is whole.
  'recovery.state': {
    input: z.strictObject({ language: z.enum(['vi', 'en'], 'not-a-choice').optional() }),
    access: 'anyone',
  },
  /** Opens the book again; where it is open and whole nothing happens. */
  'recovery.retry': { input: nothing, access: 'anyone' },
  /** Lets the damaged book be looked at in the usual interface. */
  'recovery.view': { input: nothing, access: 'anyone' },
  /** A new store of all that is certain up to this change; the damaged one is kept beside it. */
  'recovery.go-back': {
    input: z.strictObject({ sequence: z.int('not-a-number').min(1, 'too-small'), taskId }),
    access: 'anyone',
  },
  'recovery.backups': { input: nothing, access: 'anyone' },
  'recovery.restore': {
    input: z.strictObject({
      folder,
      taskId,
      passphrase: z.string('wrong-type').max(1000, 'too-long').optional(),
    }),
    access: 'anyone',
  },
  /** Opens the book of another folder from now on; `begin` allows one without a book. */
  'recovery.choose-folder': {
    input: z.strictObject({ folder, begin: z.boolean('wrong-type').default(false) }),
    access: 'anyone',
  },
  /** Copies the book into another folder, compares, and opens it there from now on. */
  'recovery.move': { input: z.strictObject({ folder, taskId }), access: 'anyone' },
  'recovery.report': {
    input: z.strictObject({ language: z.enum(['vi', 'en'], 'not-a-choice').optional() }),
    access: 'anyone',
  },
  'recovery.show-files': { input: nothing, access: 'anyone' },
  'disk.check': { input: z.strictObject({ taskId }), access: 'anyone' },
} as const satisfies Record<Channel, Entry>;

export type Contract = typeof contract;

/** What a caller sends. */
export type Input<C extends Channel> = z.input<Contract[C]['input']>;

/** What a handler receives: defaults filled in, text in NFC. */
export type Parsed<C extends Channel> = z.output<Contract[C]['input']>;

/** What a long operation is at. */
export type TaskPhase =
  /** A backup is written, then read back from the medium. */
  | 'write'
  | 'read-back'
  /** A backup is checked, unpacked beside the book, put in the book's place (which cannot be stopped). */
  | 'check'
  | 'copy'
  | 'swap'
  /** A restored book is held against the present one, in a drill. */
  | 'compare'
  /** The disk is measured. */
  | 'measure'
  /** The book is checked: its history and snapshots, then its stored files. */
  | 'history'
  | 'files';

/** One event and what it tells. */
export type EventPayloads = {
  'records.changed': { kinds: KindName[] };
  'task.progress': { taskId: string; phase: TaskPhase; done: number; total: number };
  /** The whole store was replaced by a restore: everything must be read anew. */
  'store.replaced': Record<string, never>;
  /** The disk refused a change: what is certain must be said at once. */
  'store.trouble': { code: 'disk-full' | 'disk-failed' | 'store-stopped' };
};

export type Emit = <E extends EventName>(event: E, payload: EventPayloads[E]) => void;
