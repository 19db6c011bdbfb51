import { absence } from './absence.ts';
import { amendmentProposal } from './amendment-proposal.ts';
import { attendance } from './attendance.ts';
import { backup } from './backup.ts';
import { backupPlan } from './backup-plan.ts';
import { body } from './body.ts';
import { budgetLine } from './budget-line.ts';
import { check } from './check.ts';
import { commune } from './commune.ts';
import { concentratedWork } from './concentrated-work.ts';
import { conclusion } from './conclusion.ts';
import { deferral } from './deferral.ts';
import { delivery } from './delivery.ts';
import { document } from './document.ts';
import { dossier } from './dossier.ts';
import { drill } from './drill.ts';
import { expense } from './expense.ts';
import { fulfilment } from './fulfilment.ts';
import { handover } from './handover.ts';
import { holidayYear } from './holiday-year.ts';
import { itemNote } from './item-note.ts';
import { meeting } from './meeting.ts';
import { meetingPaper } from './meeting-paper.ts';
import { membership } from './membership.ts';
import { opinion } from './opinion.ts';
import { person } from './person.ts';
import { post } from './post.ts';
import type { AnyKind, RecordOf } from './record.ts';
import { regulation } from './regulation.ts';
import { report } from './report.ts';
import { ruling } from './ruling.ts';
import { settings } from './settings.ts';
import { stick } from './stick.ts';
import { task } from './task.ts';
import { team } from './team.ts';
import { user } from './user.ts';
import { waiver } from './waiver.ts';

/** Every kind of record, by its name. A new kind is one file beside this one and one line here. */
export const kinds = {
  commune,
  body,
  regulation,
  'amendment-proposal': amendmentProposal,
  person,
  post,
  team,
  membership,
  meeting,
  absence,
  attendance,
  'item-note': itemNote,
  opinion,
  ruling,
  conclusion,
  task,
  delivery,
  'meeting-paper': meetingPaper,
  waiver,
  'concentrated-work': concentratedWork,
  deferral,
  report,
  fulfilment,
  'budget-line': budgetLine,
  expense,
  dossier,
  document,
  'holiday-year': holidayYear,
  user,
  settings,
  backup,
  stick,
  'backup-plan': backupPlan,
  drill,
  check,
  handover,
} as const satisfies Record<string, AnyKind>;

export type KindName = keyof typeof kinds;

/** The stored record of a kind, by the kind's name. */
export type Of<N extends KindName> = RecordOf<(typeof kinds)[N]>;

/** The names alone, in the order of the registry. */
export const kindNames = Object.keys(kinds) as KindName[];

export const isKindName = (name: string): name is KindName => Object.hasOwn(kinds, name);
