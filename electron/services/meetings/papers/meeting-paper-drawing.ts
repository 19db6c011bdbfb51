import { formalDate } from '../../../../shared/calendar.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { RecordedMember } from '../../../../shared/meetings/minutes/meeting-record.ts';
import { sealRules } from '../../../../shared/meetings/minutes/signers.ts';
import { conclusionNoticePaper } from '../../../../shared/papers/conclusion-notice.ts';
import type { Issue, Signer } from '../../../../shared/papers/issue.ts';
import { minutesPaper } from '../../../../shared/papers/minutes.ts';
import type { PaperModel, Power } from '../../../../shared/papers/paper.ts';
import type { Of } from '../../../../shared/records/index.ts';
import type { MeetingPaperType, SigningPower } from '../../../../shared/records/meeting-paper.ts';
import { groupOf } from '../../../../shared/roster/group-of.ts';
import { notYetIssued, type PaperFacts, paperFacts } from '../../papers/paper-facts.ts';
import type { Store } from '../../records/store.ts';
import { membersOf, neighboursOf } from './meeting-record-of.ts';
import { paperSigning, typeSymbols } from './paper-signing.ts';

type Paper = Of<'meeting-paper'>;
type Drawn = { papers: PaperModel[]; fileName: string };
type Wish = { paper: MeetingPaperType; paperId: string };

/**
 * Minutes or a notice of conclusions as it stands: a draft with blanks for number and day and the signer that the
 * regulation proposes, an issued one with the names of the day on which it was signed. Error: 'not-found'.
 */
export function drawMeetingPaper(store: Store, { paper: type, paperId }: Wish, today: string): Drawn {
  const paper = store.need('meeting-paper', paperId);
  if (paper.type !== type)
    throw new AppError('not-found', { details: { kind: 'meeting-paper', id: paperId } });
  const meeting = store.need('meeting', paper.meetingId);
  const body = store.need('body', meeting.bodyId);
  const on = paper.issuedOn ?? today;
  const facts = paperFacts(store, body, on);
  const issue: Issue =
    paper.state === 'issued' ? { number: paper.number, issuedOn: paper.issuedOn } : notYetIssued(today);
  const common = {
    issuer: facts.issuer,
    issue,
    ...{ subject: paper.subject, sections: paper.sections, recipients: paper.recipients },
    replaces: replacesWords(store, paper, body),
  };
  const signing = signerOf(store, { paper, meeting, facts, on });
  const name = (id: string | null) => (id === null ? null : (store.find('person', id)?.fullName ?? null));
  const model =
    type === 'minutes'
      ? minutesPaper({
          ...common,
          secretary: name(meeting.secretaryId),
          signer: {
            title: signing.personId === meeting.chairId ? 'Chủ tọa' : signing.signer.bodyTitle || 'Chủ tọa',
            name: signing.signer.name,
          },
        })
      : conclusionNoticePaper({
          ...common,
          ...signing,
          draftedBy:
            body.type === 'working-group'
              ? body.abbreviation
              : (groupOf(store.all('body'), body.id, on)?.abbreviation ?? null),
        });
  const called = type === 'minutes' ? 'Biên bản' : 'Thông báo kết luận';
  return { papers: [model], fileName: `${called} ${meeting.on}` };
}

/** «Biên bản số 03/BB-BCĐCĐS ngày 20 tháng 11 năm 2026». */
function replacesWords(store: Store, { correctsId, type }: Paper, body: Of<'body'>): string | null {
  const wrong = correctsId === null ? null : store.find('meeting-paper', correctsId);
  if (!wrong) return null;
  const symbol = `${String(wrong.number).padStart(2, '0')}/${typeSymbols[type]}-${body.abbreviation}`;
  const day = wrong.issuedOn === null ? '' : ` ${formalDate(wrong.issuedOn)}`;
  return `${type === 'minutes' ? 'Biên bản' : 'Thông báo'} số ${symbol}${day}`;
}

type Asked = { paper: Paper; meeting: Of<'meeting'>; facts: PaperFacts; on: string };
type Signed = {
  personId: string | null;
  signer: Signer;
  sealUse: PaperFacts['issuer']['sealUse'];
};

/** Who signed, or of a draft who is proposed to. */
function signerOf(store: Store, { paper, meeting, facts, on }: Asked): Signed {
  const { personId, power, title } = chosenOf(store, { paper, meeting, on });
  const known = [...membersOf(facts), ...neighboursOf(store, facts.body, on)];
  const own = known.filter((one) => one.personId === personId);
  // Who is of the committee and of its group signs as the one of the two that was chosen.
  const member = own.find((one) => one.title === title) ?? own[0];
  const seals = sealRules(facts.rules.profile, member?.role ?? null);
  const words: Power | null =
    power === null ? null : { kind: power, of: signedFor(power, { member, known, facts }) };
  const name = personId === null ? paper.signerName : store.find('person', personId)?.fullName;
  return {
    personId,
    signer: {
      name: member?.name ?? (name || null),
      bodyTitle: member?.title ?? title,
      officeTitle: member?.post ?? null,
      power: words,
    },
    sealUse: sealUseOf(member, seals.length > 0, facts.issuer.sealUse),
  };
}

/** By the regulation, else as the body has it; whoever is not of the roster has given the one title there is. */
const sealUseOf = (
  member: RecordedMember | undefined,
  isRuled: boolean,
  ofBody: Signed['sealUse'],
): Signed['sealUse'] => {
  if (member === undefined) return 'unknown';
  return isRuled ? 'allowed' : ofBody;
};

type Choice = { personId: string | null; power: SigningPower | null; title: string };

function chosenOf(store: Store, { paper, meeting, on }: Omit<Asked, 'facts'>): Choice {
  const { signerId: personId, power, signerTitle: title, type, state } = paper;
  if (state === 'issued') return { personId, power, title };
  const [proposed] = paperSigning(store, { meetingId: meeting.id, type, on }).options;
  if (!proposed) return { personId: null, power: null, title: '' };
  return { ...proposed, title: proposed.personId === null ? '' : proposed.title };
}

type Signatory = { member: RecordedMember | undefined; known: readonly RecordedMember[]; facts: PaperFacts };

/** For whom: the body itself (TM.), the head of the group for one of the group, else the head of the body. */
function signedFor(power: SigningPower, { member, known, facts }: Signatory): string {
  if (power === 'TM') return facts.body.name;
  const isOfGroup = member?.role.startsWith('group-') ?? false;
  const groupHead = known.find(({ role }) => role === 'group-head');
  return isOfGroup && groupHead ? groupHead.title : facts.headTitle;
}
