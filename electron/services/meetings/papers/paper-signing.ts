import type { Parsed } from '../../../../shared/contract.ts';
import type { RecordedMember } from '../../../../shared/meetings/minutes/meeting-record.ts';
import {
  type SigningOption,
  sealRules,
  signingOptions,
} from '../../../../shared/meetings/minutes/signers.ts';
import type { PaperSigning } from '../../../../shared/outputs/meeting-papers.ts';
import type { MeetingPaperType } from '../../../../shared/records/meeting-paper.ts';
import { partyName } from '../../../../shared/regulation/amendment/party-name.ts';
import { citationOf, isStated } from '../../../../shared/regulation/profile/rule.ts';
import type { Profile } from '../../../../shared/regulation/profile.ts';
import { paperFacts } from '../../papers/paper-facts.ts';
import type { Store } from '../../records/store.ts';
import { membersOf, neighboursOf } from './meeting-record-of.ts';
import { numbersOf } from './paper-numbers.ts';

export const typeSymbols: Record<MeetingPaperType, string> = { minutes: 'BB', 'conclusion-notice': 'TB' };

/** Everything that signing a paper of a meeting on a day begins with. Error: 'not-found'. */
export function paperSigning(store: Store, wish: Parsed<'meeting-papers.signing'>): PaperSigning {
  const { meetingId, type, on } = wish;
  const meeting = store.need('meeting', meetingId);
  const body = store.need('body', meeting.bodyId);
  const facts = paperFacts(store, body, on);
  const { profile, versionFor } = facts.rules;
  const own = membersOf(facts);
  const members = [...own, ...neighboursOf(store, body, on)];
  const options = signingOptions({ profile, type, body: body.type, members, chairId: meeting.chairId });
  const memberOf = ({ personId, role }: SigningOption): RecordedMember | undefined =>
    members.find((one) => one.personId === personId && one.role === role);
  return {
    regulationId:
      versionFor(`afterMeeting.${type === 'minutes' ? 'minutesSignedBy' : 'conclusionIssuedBy'}`)?.id ?? null,
    writtenBy: writtenBy(profile, type),
    options: options.map((option) => {
      const member = memberOf(option);
      return {
        ...option,
        name: member?.name ?? (option.personId && store.find('person', option.personId)?.fullName) ?? '',
        title: member?.title ?? officeOf(profile),
        seals: sealRules(profile, member?.role ?? null),
      };
    }),
    headTitle: facts.headTitle,
    ...numbersOf(store, { bodyId: body.id, type, year: on.slice(0, 4), abbreviation: body.abbreviation }),
    symbol: `${typeSymbols[type]}-${body.abbreviation}`,
  };
}

const officeOf = (profile: Profile): string => {
  const { standingOffice } = profile.identity;
  return isStated(standingOffice) ? standingOffice.value.name : '';
};

/** Who writes the minutes (G1), who drafts the notice (G2), by name; null = the regulation is silent. */
function writtenBy(profile: Profile, type: MeetingPaperType): PaperSigning['writtenBy'] {
  const { minutesWrittenBy, conclusionDraftedBy } = profile.afterMeeting;
  const rule = type === 'minutes' ? minutesWrittenBy : conclusionDraftedBy;
  if (!isStated(rule)) return null;
  return { names: rule.value.map((party) => partyName(profile, party)), citation: citationOf(rule) };
}
