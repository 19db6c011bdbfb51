import { formatDate, formatTime, isTime } from '../../calendar.ts';
import { blank, shortBlank } from '../../papers/paper.ts';
import type { Of } from '../../records/index.ts';
import { type MeetingRecord, memberWords, personWords, type RecordedMember } from './meeting-record.ts';

type Attendance = Of<'attendance'>;
type Absence = Of<'absence'>;

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

const consentWords: Record<Absence['consent'], string> = {
  'not-asked': '',
  asked: 'đã báo cáo, chưa ghi ý kiến của người chủ trì',
  granted: 'được người chủ trì đồng ý',
  refused: 'người chủ trì không đồng ý',
};

const absenceWords = (absence: Absence | undefined): string => {
  if (absence === undefined) return `lý do: ${blank}`;
  const { reason, consent, consentOn, delegateName, delegateTitle, delegateAuthority } = absence;
  const granted = consent === 'granted' && consentOn !== null ? ` ngày ${formatDate(consentOn)}` : '';
  const said = consentWords[consent];
  const delegate = pair(delegateName, delegateTitle);
  return [
    `lý do: ${reason.trim() || blank}`,
    said && `${said}${granted}`,
    delegate && `cử ${delegate} dự thay${delegateAuthority ? ` theo ${delegateAuthority}` : ''}`,
  ]
    .filter(Boolean)
    .join('; ');
};

/** Whose absence the book knows: called and not there, or told in advance and never called. */
const isAway = (record: MeetingRecord, personId: string): boolean => {
  const roll = rollOf(record, personId);
  return roll ? roll.mark === 'absent' : record.absences.some((one) => one.personId === personId);
};

/** Members who were away, each with the reason, the consent and the delegate as far as they are recorded. */
export const absentLines = (record: MeetingRecord): string[] => {
  const invited = expected(record);
  return invited
    .filter((personId) => isAway(record, personId))
    .map((personId) => {
      const absence = record.absences.find((one) => one.personId === personId);
      return `- ${personWords(record, personId)}; ${absenceWords(absence)}`;
    });
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

/**
 * Thành phần: present, away, not said, guests. Where nobody was called, who was there is left to the hand: being
 * invited is not being there.
 */
export function peopleLines(record: MeetingRecord): string[] {
  const present = presentLines(record);
  const absent = absentLines(record);
  const guests = guestLines(record);
  const invited = expected(record);
  const unsaid = invited.filter((id) => !rollOf(record, id) && !isAway(record, id));
  const members = record.attendance.some(({ personId }) => personId !== null);
  const count = record.attendance.filter(
    ({ personId, forId, mark }) => personId !== null && forId === null && mark === 'present',
  ).length;
  return [
    members ? `Có mặt: ${count}/${invited.length} thành viên được mời` : `Có mặt: ${blank}`,
    ...present,
    absent.length > 0 || members ? `Vắng mặt:${absent.length > 0 ? '' : ' không'}` : `Vắng mặt: ${blank}`,
    ...absent,
    ...(members && unsaid.length > 0
      ? [`Chưa điểm danh: ${unsaid.map((id) => record.nameOf(id)).join(', ')}`]
      : []),
    ...(guests.length > 0 ? ['Khách mời:', ...guests] : []),
  ];
}
