import type { Channel } from './channels.ts';
import type { AgendaOutputs } from './outputs/agenda.ts';
import type { AmendmentsOutputs } from './outputs/amendments.ts';
import type { BackupOutputs } from './outputs/backup.ts';
import type { BodiesOutputs } from './outputs/bodies.ts';
import type { BudgetOutputs } from './outputs/budget.ts';
import type { DeliveriesOutputs } from './outputs/deliveries.ts';
import type { FilesOutputs } from './outputs/files.ts';
import type { HandoverOutputs } from './outputs/handover.ts';
import type { HistoryOutputs } from './outputs/history.ts';
import type { MeetingPapersOutputs } from './outputs/meeting-papers.ts';
import type { MeetingsOutputs } from './outputs/meetings.ts';
import type { PapersOutputs } from './outputs/papers.ts';
import type { RecordsOutputs } from './outputs/records.ts';
import type { RecoveryOutputs } from './outputs/recovery.ts';
import type { RegulationOutputs } from './outputs/regulation.ts';
import type { RosterOutputs } from './outputs/roster.ts';
import type { RoundsOutputs } from './outputs/rounds.ts';
import type { SessionOutputs } from './outputs/session.ts';
import type { SittingOutputs } from './outputs/sitting.ts';
import type { StatisticsOutputs } from './outputs/statistics.ts';
import type { TasksOutputs } from './outputs/tasks.ts';
import type { YearOutputs } from './outputs/year.ts';

/** What each operation answers. */
type Outputs = SessionOutputs &
  RecordsOutputs &
  HistoryOutputs &
  BodiesOutputs &
  RosterOutputs &
  FilesOutputs &
  RegulationOutputs &
  AmendmentsOutputs &
  MeetingsOutputs &
  SittingOutputs &
  RoundsOutputs &
  AgendaOutputs &
  MeetingPapersOutputs &
  TasksOutputs &
  DeliveriesOutputs &
  YearOutputs &
  StatisticsOutputs &
  BudgetOutputs &
  PapersOutputs &
  BackupOutputs &
  HandoverOutputs &
  RecoveryOutputs;

/** The compiler asks for an answer of every channel, and for no other. */
export type Output<C extends Channel> = AllOutputs[C];

type Complete = { [C in Channel]: unknown };
type Checked<T extends Complete> = T;
/** The same map, refused by the compiler where a channel is missing. */
type AllOutputs = Checked<Outputs>;
