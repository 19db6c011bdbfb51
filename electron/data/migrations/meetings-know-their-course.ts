import type { StoredRecord } from '../../../shared/database.ts';
import type { Migration } from './migrate.ts';

type Loose = StoredRecord & Record<string, unknown>;

/**
 * 4 → 5: a meeting also holds who called it, on what ground its chair sits there, who settled its list and when it
 * really began and ended; items of its agenda have a name that stays; an absence holds consent and delegate. Of those
 * of version 4 none of this was ever entered.
 */
export const meetingsKnowTheirCourse: Migration = {
  from: 4,
  to: 5,
  migrate: (records) => {
    const meetings = records.meeting ?? {};
    for (const [id, one] of Object.entries(meetings)) {
      const more: Loose = { ...one, ...meetingFacts, agenda: agendaOf((one as Loose).agenda) };
      meetings[id] = more;
    }
    const absences = records.absence ?? {};
    for (const [id, one] of Object.entries(absences)) {
      const more: Loose = { ...one, ...absenceFacts, files: [] };
      absences[id] = more;
    }
  },
};

const meetingFacts = {
  convenedById: null,
  proposedBy: '',
  chairBy: 'title',
  authorisation: '',
  attendeesDecidedById: null,
  attendeesDecidedOn: null,
  begunAt: '',
  endedAt: '',
};

const absenceFacts = {
  consent: 'not-asked',
  consentById: null,
  consentOn: null,
  delegateName: '',
  delegateTitle: '',
  delegateAuthority: '',
  opinionAskedOn: null,
};

const agendaOf = (agenda: unknown): unknown[] =>
  (Array.isArray(agenda) ? agenda : []).map((item, index) => ({
    ...item,
    id: `item-${index + 1}`,
    itemType: null,
    carriedFromId: null,
  }));
