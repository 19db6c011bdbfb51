import { formatDate } from '../../../../shared/calendar.ts';
import type { RoundSheet } from '../../../../shared/contract/papers.ts';
import { records as words } from '../../../../shared/locales/vi/records.ts';
import {
  type AskedPerson as Answering,
  askedPeople,
  openPeople,
} from '../../../../shared/meetings/rounds/round-answers.ts';
import { roundRule } from '../../../../shared/meetings/rounds/round-rule.ts';
import { roundSummary } from '../../../../shared/meetings/rounds/round-summary.ts';
import type { PaperModel } from '../../../../shared/papers/paper.ts';
import type { AskedPerson, RoundFacts } from '../../../../shared/papers/rounds/asked.ts';
import { opinionFormPaper } from '../../../../shared/papers/rounds/opinion-form.ts';
import { roundReminderPaper, roundRequestPaper } from '../../../../shared/papers/rounds/round-letters.ts';
import { chaseListPaper, opinionSummaryPaper } from '../../../../shared/papers/rounds/round-lists.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { partyName } from '../../../../shared/regulation/amendment/party-name.ts';
import { citation, isStated } from '../../../../shared/regulation/profile/rule.ts';
import { rulesOfBody } from '../../../../shared/regulation/rules-of-body.ts';
import { groupOf } from '../../../../shared/roster/group-of.ts';
import { notYetIssued, type PaperFacts, paperFacts } from '../../papers/paper-facts.ts';
import type { Store } from '../../records/store.ts';

type Request = { meetingId: string; sheet: RoundSheet; personId?: string | undefined };

type Drawing = {
  store: Store;
  meeting: Of<'meeting'>;
  facts: PaperFacts;
  round: RoundFacts;
  people: Answering[];
  today: string;
};

const fileNames: Record<RoundSheet, string> = {
  request: 'Công văn lấy ý kiến',
  form: 'Phiếu lấy ý kiến',
  'chase-list': 'Danh sách nhắc trả lời ý kiến',
  reminder: 'Công văn nhắc trả lời ý kiến',
  summary: 'Bảng tổng hợp ý kiến',
};

/** The papers of a round of written opinions; sheets and reminders for one person, or for each. Error: 'not-found'. */
export function drawRoundPaper(
  store: Store,
  { meetingId, sheet, personId }: Request,
  today: string,
): { papers: PaperModel[]; fileName: string } {
  const meeting = store.need('meeting', meetingId);
  const on = today < meeting.on ? today : meeting.on;
  const facts = paperFacts(store, store.need('body', meeting.bodyId), on);
  const ofMeeting = <R extends { meetingId: string }>(rows: readonly R[]) =>
    rows.filter((row) => row.meetingId === meetingId);
  const people = askedPeople({
    ...{ round: meeting, today },
    opinions: ofMeeting(store.all('opinion')),
    deliveries: ofMeeting(store.all('delivery')),
  });
  const round = roundFacts(store, { meeting, facts, on });
  const drawing: Drawing = { store, meeting, facts, round, people, today };
  return { papers: drawn(drawing, sheet, personId), fileName: `${fileNames[sheet]} ${meeting.on}` };
}

function drawn(drawing: Drawing, sheet: RoundSheet, personId?: string): PaperModel[] {
  const { round, people, meeting } = drawing;
  const wanted = (all: readonly Answering[]) =>
    personId === undefined ? all : all.filter((one) => one.personId === personId);
  switch (sheet) {
    case 'request':
      return [
        roundRequestPaper({
          ...round,
          asked: people.map((one) => personOf(drawing, one.personId)),
          papers: meeting.agenda.flatMap(({ files }) => files.map(({ name }) => name)),
        }),
      ];
    case 'form': {
      const forms = wanted(people).map((one) =>
        opinionFormPaper({ ...round, person: personOf(drawing, one.personId) }),
      );
      return forms.length > 0 ? forms : [opinionFormPaper({ ...round, person: null })];
    }
    case 'reminder':
      return reminders(drawing, wanted(openPeople(people)));
    case 'chase-list':
      return [chaseList(drawing)];
    case 'summary':
      return [summary(drawing)];
  }
}

/** With nobody to remind there is one letter with blanks, so that a preview shows what it will be. */
function reminders(drawing: Drawing, open: readonly Answering[]): PaperModel[] {
  const { round, today } = drawing;
  const nobody = { name: null, post: null, role: null };
  if (open.length === 0) {
    return [roundReminderPaper({ ...round, person: nobody, sentOn: null, missing: [], today })];
  }
  return open.map(({ personId, sent, missing }) =>
    roundReminderPaper({
      ...round,
      person: personOf(drawing, personId),
      sentOn: sent?.sentOn ?? null,
      missing,
      today,
    }),
  );
}

function chaseList(drawing: Drawing): PaperModel {
  const { round, people, facts, store, today } = drawing;
  const numberOf = (itemId: string) => round.questions.findIndex(({ id }) => id === itemId) + 1;
  return chaseListPaper({
    ...{ ...round, today, asked: people.length },
    people: openPeople(people).map(({ personId, sent, reminders: again, missing }) => ({
      ...personOf(drawing, personId),
      phone:
        facts.roster.find((row) => row.personId === personId)?.phone ||
        store.find('person', personId)?.phone ||
        null,
      sent: sent === null ? '' : `${words.delivery.choices.way[sent.way]}, ${formatDate(sent.sentOn)}`,
      reminders: again.map(({ sentOn }) => formatDate(sentOn)),
      missing: missing.map(numberOf),
    })),
  });
}

function summary(drawing: Drawing): PaperModel {
  const { round, people, meeting, store, today } = drawing;
  const rulings = store.all('ruling').filter(({ meetingId }) => meetingId === meeting.id);
  const { stance: stanceWords } = words.opinion.choices;
  return opinionSummaryPaper({
    ...{ ...round, today, asked: people.length },
    questions: roundSummary(meeting, people).map(({ itemId, lines, ...question }) => ({
      ...question,
      id: itemId,
      lines: lines.map(({ personId, opinion, isLate }) => ({
        ...personOf(drawing, personId),
        stance: opinion.stance === null ? '' : stanceWords[opinion.stance],
        text: opinion.text,
        received: opinion.receivedOn ? `${formatDate(opinion.receivedOn)}${isLate ? '\n(sau hạn)' : ''}` : '',
      })),
      ruling: rulingOf(rulings.find((ruling) => ruling.itemId === itemId)),
    })),
    general: people.flatMap(({ personId, general }) =>
      general === null || general.text === '' ? [] : [{ ...personOf(drawing, personId), text: general.text }],
    ),
    silentNames: people
      .filter(({ answers, general }) => answers.size === 0 && general === null)
      .map(({ personId }) => personOf(drawing, personId).name ?? ''),
    compiledBy: meeting.secretaryId === null ? null : nameOf(store, meeting.secretaryId),
  });
}

function rulingOf(ruling: Of<'ruling'> | undefined): string | null {
  if (!ruling) return null;
  const { outcome } = words.ruling.choices;
  return [outcome[ruling.outcome], ruling.note].filter(Boolean).join(': ');
}

type Setting = { meeting: Of<'meeting'>; facts: PaperFacts; on: string };

function roundFacts(store: Store, { meeting, facts, on }: Setting): RoundFacts {
  const { profile, versionFor } = rulesOfBody(facts.body, store.all('regulation'), on);
  const { citation: at, ground } = roundRule(profile);
  const version = versionFor('meetings.writtenOpinions');
  const { standingOffice } = profile.identity;
  const asker = facts.roster.find(({ personId }) => personId === meeting.chairId);
  return {
    issuer: facts.issuer,
    issue: notYetIssued(on),
    signer: facts.signerFor(meeting.chairId),
    ...{ title: meeting.title, on: meeting.on, startsAt: meeting.startsAt },
    questions: meeting.agenda.map(({ id, title }) => ({ id, title })),
    asker: asker ? facts.titleOf(asker) : null,
    basis: at === null || ground !== 'round' ? null : `${citation(at)} ${version?.title || 'Quy chế'}`,
    returnTo: isStated(standingOffice) ? partyName(profile, 'standing-office') : facts.body.name,
    notes: meeting.note.split('\n').filter((line) => line.trim() !== ''),
    draftedBy:
      facts.body.type === 'working-group'
        ? facts.body.abbreviation
        : (groupOf(store.all('body'), facts.body.id, on)?.abbreviation ?? null),
  };
}

/** As of the day of the paper; who has left the roster since stands by name alone. */
function personOf({ store, facts }: Drawing, personId: string): AskedPerson {
  const row = facts.roster.find((one) => one.personId === personId);
  return row
    ? { name: row.fullName, post: facts.postOf(row), role: facts.titleOf(row) }
    : { name: nameOf(store, personId), post: null, role: null };
}

const nameOf = (store: Store, personId: string): string | null =>
  store.find('person', personId)?.fullName ?? null;
