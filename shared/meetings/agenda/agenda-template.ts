import { dateParts, type IsoDate, periodLabel, periodOf } from '../../calendar.ts';
import { filled } from '../../locales/filled.ts';
import type { Of } from '../../records/index.ts';
import type { MeetingType } from '../../records/meeting.ts';
import { type Citation, citationOf, isStated } from '../../regulation/profile/rule.ts';
import type { Party } from '../../regulation/profile/vocabulary.ts';
import type { Profile } from '../../regulation/profile.ts';
import type { ProposedItem } from './proposed-item.ts';
import { speakers } from './speakers.ts';
import {
  agendaTemplates,
  type TemplateCondition,
  type TemplateLine,
  type TemplateSpeaker,
} from './templates.ts';

export type TemplateOccasion = {
  body: Of<'body'>['type'];
  type: MeetingType;
  on: IsoDate;
  /** The rules in force on the day; of no regulation, the silent ones. */
  profile: Profile;
  /** A party as the regulation calls it, as it is printed. */
  partyName: (party: Party) => string;
  committeeName: string;
  /** What stands in the place of the review; null where no meeting was held before. */
  review: ProposedItem | null;
};

/** The agenda to begin a meeting of this kind with. What a rule asks for carries its citation; the rest is practice. */
export function agendaTemplate(occasion: TemplateOccasion): ProposedItem[] {
  const { body, type } = occasion;
  return agendaTemplates[body][type]
    .filter((line) => line.when === undefined || applies(line.when, occasion))
    .flatMap((line) => {
      if (!line.isReview) return [itemOf(line, occasion)];
      return occasion.review ? [occasion.review] : [];
    });
}

function applies(condition: TemplateCondition, { body, profile }: TemplateOccasion): boolean {
  const asked = body === 'committee' && isStated(profile.meetings.reportRequired);
  switch (condition) {
    case 'report-required':
      return asked;
    case 'report-not-required':
      return !asked;
    case 'experts-invited': {
      const guests = profile.meetings.extendedGuests;
      return isStated(guests) && guests.value.some((guest) => guest === 'experts' || guest === 'scientists');
    }
    case 'yearly-plan': {
      const plans = profile.plans.documents;
      return body === 'committee' && isStated(plans) && plans.value.yearly;
    }
  }
}

function itemOf(line: TemplateLine, occasion: TemplateOccasion): ProposedItem {
  const { type, on, committeeName } = occasion;
  const reporter = reporterOf(occasion);
  const { year } = dateParts(on);
  const period = periodLabel(periodOf(type === 'final-review' ? 'year' : 'half-year', on));
  const facts = { committee: committeeName, reporter, period, nextYear: year + 1 };
  return {
    itemType: line.itemType,
    title: filled(line.title, facts),
    minutes: line.minutes,
    presenter: speakerOf(line.by, reporter),
    carriedFromId: null,
    citation: citationFor(line, occasion),
  };
}

function speakerOf(by: TemplateSpeaker, reporter: string): string {
  if (by === 'nobody') return '';
  return by === 'reporter' ? reporter : speakers[by];
}

/** Who reports to the committee: whom the rule asks for the report, or who prepares the papers; of a group nobody is named. */
function reporterOf({ body, profile, partyName }: TemplateOccasion): string {
  if (body === 'working-group') return '';
  const { reportRequired, documentsPreparedBy } = profile.meetings;
  const parties = isStated(reportRequired)
    ? reportRequired.value.by
    : isStated(documentsPreparedBy)
      ? documentsPreparedBy.value
      : [];
  return parties.map(partyName).join(', ');
}

function citationFor({ when }: TemplateLine, { profile }: TemplateOccasion): Citation | null {
  if (when === 'report-required' && isStated(profile.meetings.reportRequired))
    return citationOf(profile.meetings.reportRequired);
  if (when === 'yearly-plan' && isStated(profile.plans.documents)) return citationOf(profile.plans.documents);
  if (when === 'experts-invited' && isStated(profile.meetings.extendedGuests))
    return citationOf(profile.meetings.extendedGuests);
  return null;
}
