import { formatDate } from '../../../shared/calendar.ts';
import { records } from '../../../shared/locales/vi/records.ts';
import { year as words } from '../../../shared/locales/vi/year.ts';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { citation } from '../../../shared/regulation/profile/rule.ts';
import { deedOf, type YearEntry } from '../../../shared/year/year-calendar.ts';
import { dutiesInVietnamese } from '../duties-in-vietnamese.ts';

const { titleOf, byOf, addresseesOf } = dutiesInVietnamese;

/** What is to be done: the meeting as it is called, or the duty; under it the duties that the meeting also stands for. */
export function whatOf({ meeting, duties }: YearEntry): string[] {
  const titles = [...(meeting ? [meeting.title] : []), ...duties.map(titleOf)];
  return [...new Set(titles)];
}

/** Who does it, and whom it goes to: «Tổ công tác; gửi: Trưởng ban». */
export function whoOf({ meeting, duties: [duty], called }: YearEntry): string {
  const to = duty && !meeting ? addresseesOf(duty) : '';
  const who = (duty && !meeting && byOf(duty)) || called;
  return [
    who.charAt(0).toLocaleUpperCase('vi') + who.slice(1),
    meeting?.chair ? `${words.paper.chair} ${meeting.chair}` : '',
    to ? `${words.paper.to} ${to}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** The Điều and khoản that it rests on, each once. */
export const basesOf = ({ duties }: YearEntry): string[] => [
  ...new Set(duties.map((duty) => citation(duty.citation))),
];

/** How it stands; empty while it is still to come and nothing is written about it. */
export function standOf({ meeting, duties }: YearEntry): string {
  if (meeting !== null) return records.meeting.choices.state[meeting.state];
  const [duty] = duties;
  return duty ? dutyStand(duty) : '';
}

function dutyStand({ state, settledBy, deferral, duty }: DutyRow): string {
  if (settledBy !== null) {
    const said = deedOf(settledBy.kind, duty);
    return `${words.paper[said]} ${formatDate(settledBy.on)}`;
  }
  if (state === 'put-off' && deferral) return `${words.paper.putOff} ${deferral.reason}`;
  return state === 'overdue' ? words.paper.overdue : '';
}
