import { formatTime, isTime } from '../../calendar.ts';
import { blank, shortBlank } from '../../papers/paper.ts';
import type { Of } from '../../records/index.ts';
import { absentLines, awayIds } from '../absence/absent-lines.ts';
import { type MeetingRecord, memberWords, personWords, type RecordedMember } from './meeting-record.ts';

type Attendance = Of<'attendance'>;

const pair = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');

/** «(dự từ 08 giờ 20 đến 10 giờ 00)»; nothing for one who was there from the beginning to the end. */
const stayWords = ({ stays }: Attendance, { meeting }: MeetingRecord): string => {
  const begun = meeting.begunAt || meeting.startsAt;
  const spans = stays.flatMap(({ from, until }, index) => {
    const isLate = from > begun || index > 0;
    const hasLeft = isTime(until) && (meeting.endedAt === '' || until < meeting.endedAt);
    const words = [isLate ? `từ ${formatTime(from)}` : '', hasLeft ? `đến ${formatTime(until)}` : ''];
    const said = words.filter(Boolean).join(' ');
    return said === '' ? [] : [said];
  });
  return spans.length === 0 ? '' : ` (dự ${spans.join('; ')})`;
};

const rollOf = (record: MeetingRecord, personId: string): Attendance | undefined =>
  record.attendance.find((one) => one.personId === personId);

const delegateLine = (one: Attendance, record: MeetingRecord): string => {
  const absence = record.absences.find(({ personId }) => personId === one.forId);
  const authority = absence?.delegateAuthority ? ` (${absence.delegateAuthority})` : '';
  const instead = one.forId === null ? '' : `, dự thay ${record.nameOf(one.forId) || shortBlank}`;
  const name = one.personId === null ? pair(one.name, one.title) : personWords(record, one.personId);
  return `- ${name}${instead}${authority}${stayWords(one, record)}`;
};

/** Members who were there, each with the hour where they came late or left early; then those who came in somebody's place. */
const presentLines = (record: MeetingRecord): string[] => {
  const there = record.attendance.filter(({ mark }) => mark === 'present');
  const line = (member: RecordedMember): string[] => {
    const roll = there.find(({ personId, forId }) => personId === member.personId && forId === null);
    return roll ? [`- ${memberWords(member)}${stayWords(roll, record)}`] : [];
  };
  const known = new Set(record.members.map(({ personId }) => personId));
  const others = there
    .filter(({ personId, forId }) => personId !== null && forId === null && !known.has(personId))
    .map((roll) => `- ${personWords(record, roll.personId ?? '') || blank}${stayWords(roll, record)}`);
  const delegates = there.filter(({ forId }) => forId !== null).map((one) => delegateLine(one, record));
  return [...record.members.flatMap(line), ...others, ...delegates];
};

/** Everybody who was invited, called or told of an absence, by rank; those the roster does not know come last. */
const expected = ({ meeting, members, absences, attendance }: MeetingRecord): string[] => {
  const ids = new Set([
    ...meeting.attendeeIds,
    ...absences.map(({ personId }) => personId),
    ...attendance.flatMap(({ personId, forId }) => (personId === null || forId !== null ? [] : [personId])),
  ]);
  const byRank = members.map(({ personId }) => personId).filter((id) => ids.has(id));
  return [...byRank, ...[...ids].filter((id) => !byRank.includes(id))];
};

const guestLines = (record: MeetingRecord): string[] => {
  const { meeting, attendance } = record;
  const came = attendance.filter(({ personId, forId }) => personId === null && forId === null);
  const there = came.filter(({ mark }) => mark === 'present');
  const called = new Set(came.map(({ name }) => name));
  const unsaid = meeting.guests.filter(({ name }) => !called.has(name));
  return [
    ...there.map((one) => `- ${pair(one.name, one.title)}${stayWords(one, record)}`),
    ...unsaid.map(({ name, title }) => `- ${pair(name, title)}: ${shortBlank} (có mặt/vắng mặt)`),
  ];
};

const two = (count: number): string => String(count).padStart(2, '0');

/** Rows of a list end with a semicolon, the last with a full stop. */
const listed = (rows: readonly string[]): string[] =>
  rows.map((row, index) => `${row.replace(/[.;]+$/, '')}${index < rows.length - 1 ? ';' : '.'}`);

const absentHead = (count: number, wasCalled: boolean): string[] => {
  if (count > 0) return [`Vắng mặt ${two(count)} thành viên:`];
  return [wasCalled ? 'Vắng mặt: không.' : `Vắng mặt: ${blank}`];
};

/**
 * Thành phần: present, away, not said, guests. Where nobody was called, who was there is left to the hand: being
 * invited is not being there.
 */
export function peopleLines(record: MeetingRecord): string[] {
  const present = presentLines(record);
  const away = {
    meeting: record.meeting,
    absences: record.absences,
    roll: record.attendance,
    opinions: record.opinions,
    callOf: (personId: string) => personWords(record, personId),
  };
  const absent = absentLines(away).map((line) => `- ${line}`);
  const awayOnes = awayIds(away);
  const guests = guestLines(record);
  const invited = expected(record);
  const unsaid = invited.filter((id) => !rollOf(record, id) && !awayOnes.includes(id));
  const members = record.attendance.some(({ personId }) => personId !== null);
  const count = record.attendance.filter(
    ({ personId, forId, mark }) => personId !== null && forId === null && mark === 'present',
  ).length;
  return [
    members ? `Có mặt ${two(count)}/${two(invited.length)} thành viên được mời:` : `Có mặt: ${blank}`,
    ...listed(present),
    ...absentHead(absent.length, members),
    ...listed(absent),
    ...(members && unsaid.length > 0
      ? [`Chưa điểm danh: ${unsaid.map((id) => record.nameOf(id)).join(', ')}.`]
      : []),
    ...(guests.length > 0 ? ['Khách mời:', ...listed(guests)] : []),
  ];
}
