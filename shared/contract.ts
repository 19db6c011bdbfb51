import type { z } from 'zod';
import type { Channel } from './channels.ts';
import { agendaContract } from './contract/agenda.ts';
import { amendmentsContract } from './contract/amendments.ts';
import { backupContract } from './contract/backup.ts';
import { bodiesContract } from './contract/bodies.ts';
import { budgetContract } from './contract/budget.ts';
import { deliveriesContract } from './contract/deliveries.ts';
import type { Entry } from './contract/entry.ts';
import { filesContract } from './contract/files.ts';
import { handoverContract } from './contract/handover.ts';
import { historyContract } from './contract/history.ts';
import { meetingPapersContract } from './contract/meeting-papers.ts';
import { meetingsContract } from './contract/meetings.ts';
import { papersContract } from './contract/papers.ts';
import { recordsContract } from './contract/records.ts';
import { recoveryContract } from './contract/recovery.ts';
import { regulationContract } from './contract/regulation.ts';
import { rosterContract } from './contract/roster.ts';
import { roundsContract } from './contract/rounds.ts';
import { sessionContract } from './contract/session.ts';
import { setupContract } from './contract/setup.ts';
import { sittingContract } from './contract/sitting.ts';
import { statisticsContract } from './contract/statistics.ts';
import { tasksContract } from './contract/tasks.ts';
import { yearContract } from './contract/year.ts';

/** Every operation: its input, and who may ask. Each area has a file in `contract/`. */
export const contract = {
  ...sessionContract,
  ...setupContract,
  ...recordsContract,
  ...historyContract,
  ...bodiesContract,
  ...rosterContract,
  ...filesContract,
  ...regulationContract,
  ...amendmentsContract,
  ...meetingsContract,
  ...sittingContract,
  ...roundsContract,
  ...agendaContract,
  ...meetingPapersContract,
  ...tasksContract,
  ...deliveriesContract,
  ...yearContract,
  ...statisticsContract,
  ...budgetContract,
  ...papersContract,
  ...backupContract,
  ...handoverContract,
  ...recoveryContract,
} as const satisfies Record<Channel, Entry>;

export type Contract = typeof contract;

/** What a caller sends. */
export type Input<C extends Channel> = z.input<Contract[C]['input']>;

/** What a handler receives: defaults filled in, text in NFC. */
export type Parsed<C extends Channel> = z.output<Contract[C]['input']>;
