import type { MeetingType } from '../../records/meeting.ts';
import { type Citation, citationOf, isStated, type Rule } from '../../regulation/profile/rule.ts';
import type { Profile } from '../../regulation/profile.ts';

/** A type of meeting and the rule that knows it; null: «quy chế không quy định», and nothing speaks against it. */
export type NamedType = { type: MeetingType; citation: Citation | null };

type FormOfWork = Extract<Profile['decision']['formsOfWork'], { value: unknown }>['value'][number];

/** Every type at which people come together, those that the regulation knows first. */
export function typesFor(profile: Profile, body: 'committee' | 'working-group'): NamedType[] {
  const all = body === 'committee' ? committeeTypes(profile) : groupTypes(profile);
  return [
    ...all.filter(({ citation }) => citation !== null),
    ...all.filter(({ citation }) => citation === null),
  ];
}

function committeeTypes(profile: Profile): NamedType[] {
  const { meetings } = profile;
  const form = (name: FormOfWork) => formOf(profile, name);
  return [
    { type: 'regular', citation: cited(meetings.cadence) ?? form('regular-meeting') },
    { type: 'extraordinary', citation: cited(meetings.extraordinary) ?? form('extraordinary-meeting') },
    { type: 'extended', citation: cited(meetings.extendedConvenedBy) ?? form('extended-meeting') },
    { type: 'interim-review', citation: review(profile, 'interim') },
    { type: 'final-review', citation: review(profile, 'final') },
    { type: 'working-session', citation: cited(meetings.workingSessions) },
    { type: 'conference', citation: form('conference') },
  ];
}

function groupTypes(profile: Profile): NamedType[] {
  const { cadence, onDemandOf } = profile.groupMeetings;
  return [
    { type: 'regular', citation: cited(cadence) ?? formOf(profile, 'group-meeting') },
    { type: 'extraordinary', citation: cited(onDemandOf) },
    ...(['extended', 'interim-review', 'final-review', 'working-session', 'conference'] as const).map(
      (type) => ({ type, citation: null }),
    ),
  ];
}

function review({ meetings }: Profile, kind: 'interim' | 'final'): Citation | null {
  const { reviews } = meetings;
  return isStated(reviews) && reviews.value.some((one) => one.kind === kind) ? citationOf(reviews) : null;
}

function formOf({ decision }: Profile, name: FormOfWork): Citation | null {
  const { formsOfWork } = decision;
  return isStated(formsOfWork) && formsOfWork.value.includes(name) ? citationOf(formsOfWork) : null;
}

const cited = (rule: Rule): Citation | null => (isStated(rule) ? citationOf(rule) : null);
