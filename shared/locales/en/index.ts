import { absences } from './absences.ts';
import { agenda } from './agenda.ts';
import { app } from './app.ts';
import { archive } from './archive.ts';
import { backup } from './backup.ts';
import { bin } from './bin.ts';
import { budget } from './budget.ts';
import { care } from './care.ts';
import { concentratedWork } from './concentrated-work.ts';
import { convening } from './convening.ts';
import { deliveries } from './deliveries.ts';
import { desktop } from './desktop.ts';
import { errors } from './errors.ts';
import { firstRun } from './first-run.ts';
import { handover } from './handover.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { look } from './look.ts';
import { meetingPapers } from './meeting-papers.ts';
import { meetings } from './meetings.ts';
import { newCommittee } from './new-committee.ts';
import { papers } from './papers.ts';
import { proposals } from './proposals.ts';
import { reader } from './reader.ts';
import { reasons } from './reasons.ts';
import { records } from './records.ts';
import { recovery } from './recovery.ts';
import { regulation } from './regulation.ts';
import { roster } from './roster.ts';
import { rounds } from './rounds.ts';
import { ruleControl } from './rule-control.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { sitting } from './sitting.ts';
import { statistics } from './statistics.ts';
import { tasks } from './tasks.ts';
import { versions } from './versions.ts';
import { year } from './year.ts';

/** Every word of the interface in English, by namespace. */
export const en = {
  absences,
  agenda,
  app,
  archive,
  backup,
  bin,
  budget,
  care,
  concentratedWork,
  convening,
  deliveries,
  desktop,
  errors,
  firstRun,
  handover,
  history,
  home,
  look,
  meetingPapers,
  meetings,
  newCommittee,
  papers,
  reader,
  proposals,
  reasons,
  records,
  recovery,
  regulation,
  roster,
  rounds,
  ruleControl,
  search,
  settings,
  tasks,
  statistics,
  sitting,
  year,
  versions,
};
