import type { CheckedItem, Finding } from './checked-item.ts';
import { checksOfPapers, papersOfRound } from './checks-of-papers.ts';
import { checksOfPeople } from './checks-of-people.ts';
import { checksOfWork, rulings } from './checks-of-work.ts';
import { fileItems } from './file-items.ts';
import type { MeetingFile } from './meeting-file.ts';

/**
 * What the file of a meeting that was held is asked for, in the order in which it comes about: by a rule with its
 * citation, or by practice, which may be waived with a reason. Where a regulation is silent no rule is borrowed.
 */
export function fileChecklist(file: MeetingFile): CheckedItem[] {
  const found = file.meeting.type === 'written-round' ? ofRound(file) : ofMeeting(file);
  return found
    .map((finding) => checked(finding, file))
    .sort((a, b) => fileItems.indexOf(a.item) - fileItems.indexOf(b.item));
}

/** What still stands open: missing, and not waived. */
export const openItems = (items: readonly CheckedItem[]): CheckedItem[] =>
  items.filter(({ state }) => state === 'missing');

const ofMeeting = (file: MeetingFile): Finding[] => [
  ...checksOfPeople(file),
  ...checksOfWork(file),
  ...checksOfPapers(file),
];

/** Nobody came together: each of those asked answers, and the head decides. */
function ofRound(file: MeetingFile): Finding[] {
  const { meeting, opinions, nameOf } = file;
  const asked = meeting.attendeeIds.filter((id) => id !== meeting.chairId);
  const answered = new Set(opinions.map(({ personId }) => personId));
  const left = asked.filter((id) => !answered.has(id)).map(nameOf);
  return [
    { item: 'opinions', citation: null, of: asked.length, names: left },
    ...rulings(file),
    ...papersOfRound(file),
  ];
}

function checked({ late = null, ...finding }: Finding, { waivers }: MeetingFile): CheckedItem {
  const { item, citation, names } = finding;
  const own = waivers.find((one) => one.item === item);
  // What a rule asks for is not waived.
  const waiver = own && citation === null ? { id: own.id, reason: own.reason } : null;
  const isMissing = names.length > 0;
  const state = isMissing ? (waiver ? 'waived' : 'missing') : 'done';
  return { ...finding, state, missing: names.length, names: names.filter(Boolean), waiver, late };
}
