import { formatDate } from '../../../shared/calendar.ts';
import type { Parsed } from '../../../shared/contract.ts';
import type { RosterRow } from '../../../shared/outputs/roster.ts';
import { agendaPaper } from '../../../shared/papers/agenda.ts';
import { budgetEstimatePaper } from '../../../shared/papers/budget-estimate.ts';
import type { Gathering } from '../../../shared/papers/gathering.ts';
import {
  type Guest,
  type InvitationInput,
  invitationPaper,
  invitationPapers,
} from '../../../shared/papers/invitation.ts';
import { memberListPaper } from '../../../shared/papers/member-list.ts';
import type { PaperModel } from '../../../shared/papers/paper.ts';
import type { Of } from '../../../shared/records/index.ts';
import { groupOf } from '../../../shared/roster/group-of.ts';
import { drawAmendmentSheet } from '../amendments/amendment-sheet.ts';
import { drawHandoverRecord, drawMoveSheet, drawRecoverySheet } from '../handover/handover-papers.ts';
import { drawConcentratedWork } from '../meetings/concentrated-work-paper.ts';
import { drawMeetingPaper } from '../meetings/papers/meeting-paper-drawing.ts';
import { reviewAnnexes } from '../meetings/review-annex.ts';
import { drawRoundPaper } from '../meetings/rounds/round-papers.ts';
import { drawSignForSheet } from '../meetings/sign-for-sheet.ts';
import { drawMeetingStatistics } from '../meetings/statistics-paper.ts';
import { drawTaskSheet } from '../meetings/tasks/task-paper.ts';
import type { Store } from '../records/store.ts';
import { drawRegulationComparison } from '../regulation/regulation-comparison.ts';
import { drawYearCalendar } from '../year/year-paper.ts';
import { drawChangeLog } from './change-log-paper.ts';
import { issuingCommittee } from './issuing-committee.ts';
import { notYetIssued, type PaperFacts, paperFacts } from './paper-facts.ts';

export type PaperRequest = Parsed<'papers.print'>;

/** A paper that can be laid out, and the words of its file name. */
export type DrawnPaper = { papers: PaperModel[]; fileName: string };

/** Draws up a paper from the records, as they stand on `today` or on the paper's own day. Missing facts stay blank. */
export function drawPaper(
  store: Store,
  request: PaperRequest,
  today: string,
): DrawnPaper | Promise<DrawnPaper> {
  switch (request.paper) {
    case 'invitation':
      return invitation(store, request, today);
    case 'sign-for-sheet':
      return drawSignForSheet(store, request, today);
    case 'agenda':
      return agenda(store, request.meetingId, today);
    case 'concentrated-work':
      return drawConcentratedWork(store, request.workId, today);
    case 'written-round':
      return drawRoundPaper(store, request, today);
    case 'member-list':
      return memberList(store, request, today);
    case 'budget-estimate':
      return budgetEstimate(store, request, today);
    case 'recovery-sheet':
      return drawRecoverySheet(store, request, today);
    case 'handover-record':
      return drawHandoverRecord(store, request, today);
    case 'move-sheet':
      return drawMoveSheet(store, request, today);
    case 'change-log':
      return drawChangeLog(store, request, today);
    case 'regulation-comparison':
      return drawRegulationComparison(store, request, today);
    case 'amendment-sheet':
      return drawAmendmentSheet(store, request);
    case 'minutes':
    case 'conclusion-notice':
      return drawMeetingPaper(store, request, today);
    case 'meeting-statistics':
      return drawMeetingStatistics(store, request, today);
    case 'task-sheet':
      return drawTaskSheet(store, request, today);
    case 'year-calendar':
      return drawYearCalendar(store, request, today);
  }
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** A meeting's papers carry the names of the day they are drawn up, and no later than the meeting itself. */
function meetingFacts(store: Store, meetingId: string, today: string) {
  const meeting = store.need('meeting', meetingId);
  const on = earlier(today, meeting.on);
  const facts = paperFacts(store, store.need('body', meeting.bodyId), on);
  return { meeting, on, facts, gathering: gatheringOf(store, meeting, facts) };
}

function gatheringOf(store: Store, meeting: Of<'meeting'>, facts: PaperFacts): Gathering {
  const { chairId } = meeting;
  const row = facts.roster.find(({ personId }) => personId === chairId);
  const name = chairId === null ? null : (store.find('person', chairId)?.fullName ?? null);
  const chair = row ? [row.fullName, facts.postOf(row), facts.titleOf(row)].filter(Boolean).join(', ') : name;
  return { title: meeting.title, on: meeting.on, startsAt: meeting.startsAt, place: meeting.place, chair };
}

type InvitationRequest = Extract<PaperRequest, { paper: 'invitation' }>;

function invitation(store: Store, { meetingId, forEach }: InvitationRequest, today: string): DrawnPaper {
  const { meeting, on, facts, gathering } = meetingFacts(store, meetingId, today);
  const input: InvitationInput = {
    issuer: facts.issuer,
    issue: notYetIssued(on),
    signer: facts.signerFor(meeting.chairId),
    gathering,
    guests: [...membersInvited(store, meeting, facts), ...meeting.guests.map(guestOf)],
    notes: meeting.note.split('\n'),
    recipients: [],
    draftedBy: draftingUnit(store, facts.body, on),
  };
  return {
    papers: forEach && input.guests.length > 0 ? invitationPapers(input) : [invitationPaper(input)],
    fileName: `Giấy mời ${meeting.on}`,
  };
}

/** `called` is not there in meetings of before it was asked. */
const guestOf = ({ name, title, called = null }: Omit<Guest, 'honorific'>): Guest => ({
  ...{ name, title, called },
  honorific: null,
});

/** In the order of the roster, without who signs it; who has left it since stands last, by name alone. */
function membersInvited(
  store: Store,
  meeting: Of<'meeting'>,
  { roster, titleOf, postOf }: PaperFacts,
): Guest[] {
  const invited = new Set(meeting.attendeeIds.filter((id) => id !== meeting.chairId));
  const rows = roster.filter(({ personId }) => invited.has(personId));
  const known = new Set(rows.map(({ personId }) => personId));
  const asGuest = (row: RosterRow) =>
    guestOf({ name: row.fullName, title: [postOf(row), titleOf(row)].filter(Boolean).join(', ') });
  const others = [...invited]
    .filter((id) => !known.has(id))
    .flatMap((id) => store.find('person', id) ?? [])
    .map(({ fullName }) => guestOf({ name: fullName, title: '' }));
  return [...rows.map(asGuest), ...others];
}

/** The Tổ công tác draws up the committee's papers (regulation T, 6.6); a group's own are its own. */
const draftingUnit = (store: Store, body: Of<'body'>, on: string): string | null =>
  body.type === 'working-group'
    ? body.abbreviation
    : (groupOf(store.all('body'), body.id, on)?.abbreviation ?? null);

function agenda(store: Store, meetingId: string, today: string): DrawnPaper {
  const { meeting, facts, gathering } = meetingFacts(store, meetingId, today);
  const paper = agendaPaper({
    issuer: facts.issuer,
    issue: null,
    attachedTo: null,
    gathering,
    items: meeting.agenda.map(({ title, minutes, presenter, itemType }) => ({
      ...{ content: title, minutes, presenter, itemType },
    })),
    annexes: reviewAnnexes(store, meeting, today),
    signer: null,
  });
  return { papers: [paper], fileName: `Chương trình họp ${meeting.on}` };
}

type ListRequest = Extract<PaperRequest, { paper: 'member-list' }>;

function memberList(store: Store, { bodyId, on, withPhones }: ListRequest, today: string): DrawnPaper {
  const facts = paperFacts(store, store.need('body', bodyId), on);
  const { body, roster, titleOf, postOf } = facts;
  const members = roster.map((row, rank) => ({
    name: row.fullName,
    post: postOf(row),
    role: titleOf(row),
    phone: row.phone || null,
    note: null,
    rank,
  }));
  const paper = memberListPaper({
    issuer: facts.issuer,
    issue: notYetIssued(today),
    subject: `Thành viên ${body.name} (tính đến ngày ${formatDate(on)})`,
    attachedTo: null,
    audience: withPhones ? 'internal' : 'public',
    bodies: [{ name: body.name, members }],
    signer: facts.signerFor(null),
  });
  return { papers: [paper], fileName: `Danh sách ${body.abbreviation} ${on}` };
}

type EstimateRequest = Extract<PaperRequest, { paper: 'budget-estimate' }>;

function budgetEstimate(store: Store, { year, committeeId }: EstimateRequest, today: string): DrawnPaper {
  const facts = paperFacts(store, issuingCommittee(store, { committeeId, on: today }), today);
  const lines = store
    .all('budget-line')
    .filter((line) => line.year === year)
    .sort((a, b) => a.order - b.order);
  const paper = budgetEstimatePaper({
    issuer: facts.issuer,
    issue: notYetIssued(today),
    year,
    source: [...new Set(lines.map(({ source }) => source))].join('; ') || null,
    lines: lines.map(({ code, content, quantity, unit, unitPrice, note }) => ({
      code,
      content,
      quantity,
      unit,
      unitPrice,
      amount: quantity * unitPrice,
      note,
    })),
    preparedBy:
      store.all('user').find(({ roles, active }) => active && roles.includes('budget-officer'))?.name ?? null,
    signer: facts.signerFor(null),
  });
  return { papers: [paper], fileName: `Dự toán ${year}` };
}
