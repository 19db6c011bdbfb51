import { z } from 'zod';
import { meetingKinds, parties, party, text, texts, word, words } from './vocabulary.ts';

const decisionModes = ['head-decides', 'collective-then-head-concludes', 'majority'] as const;
const documentKinds = [
  'regulation',
  'decision',
  'programme',
  'work-plan',
  'inspection-plan',
  'implementation-plan',
  'directive',
  'group-programme',
  'group-work-plan',
  'other-important',
] as const;

/** How matters are decided, who takes the chair, who signs and under whose seal. */
export const decision = {
  mode: {
    code: 'C1',
    value: z.strictObject({
      mode: word('decision-mode', decisionModes),
      /** The matters decided that way; empty = all. */
      matters: texts,
      /** How every other matter is decided. */
      otherwise: word('decision-mode', decisionModes).nullable(),
    }),
  },
  differingOpinions: { code: 'C2', value: z.strictObject({ referredTo: parties }) },
  quorum: {
    code: 'C3',
    value: z.strictObject({
      numerator: z.int().min(1),
      denominator: z.int().min(1),
      of: word('voting-base', ['all-members', 'members-present', 'not-said']),
    }),
  },
  majority: {
    code: 'C4',
    value: z.strictObject({ of: word('voting-base', ['all-members', 'members-present', 'not-said']) }),
  },
  formsOfWork: {
    code: 'C5',
    value: words('form-of-work', [
      'regular-meeting',
      'extraordinary-meeting',
      'extended-meeting',
      'group-meeting',
      'conference',
      'written-opinions',
      'standing-office-settles',
    ]),
  },
  /** Who calls and who chairs, by kind of meeting. */
  convening: {
    code: 'C6',
    value: z.array(
      z.strictObject({
        meetings: words('meeting-kind', meetingKinds),
        convenedBy: parties,
        chairedBy: parties,
      }),
    ),
  },
  chairSubstitute: {
    code: 'C7',
    value: z.strictObject({ by: parties, when: words('substitution', ['absent', 'authorised']) }),
  },
  chairDelegation: { code: 'C8', value: z.strictObject({ to: parties }) },
  groupHeadSubstitute: {
    code: 'C9',
    value: z.strictObject({ by: parties, when: words('substitution', ['absent', 'authorised']) }),
  },
  issuing: {
    code: 'C10',
    value: z.array(
      z.strictObject({
        by: parties,
        documents: words('document-kind', documentKinds),
        after: word('after', ['committee-adopts']).nullable(),
      }),
    ),
  },
  signingOnBehalf: {
    code: 'C12',
    value: z.array(
      z.strictObject({
        by: parties,
        /** «KT.», «TL.» …; null where the regulation names none. */
        capacity: word('capacity', ['tm', 'kt', 'tl', 'tuq']).nullable(),
        for: party.nullable(),
        documents: text,
      }),
    ),
  },
  seal: {
    code: 'C13',
    value: z.array(
      z.strictObject({
        signers: parties,
        seal: z.union([
          word('seal', ['signers-agency']),
          z.strictObject({ name: text }).meta({ shownBy: 'name' }),
        ]),
        when: text.nullable(),
      }),
    ),
  },
  signatureBlock: { code: 'C14', value: texts },
  documentForm: { code: 'C14', value: word('document-form', ['state', 'party']) },
  beyondAuthority: { code: 'C15', value: z.strictObject({ referredBy: parties, referredTo: parties }) },
};
