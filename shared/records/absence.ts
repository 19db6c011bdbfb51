import { choice, date, files, longText, optionalDate, optionalRef, ref, text } from '../fields.ts';
import { defineKind } from './record.ts';

/** Where the consent of the chair stands. 'not-asked' is the whole of it where no rule asks for one. */
export const consentStates = ['not-asked', 'asked', 'granted', 'refused'] as const;

/**
 * Báo vắng: a member who said that they would not come to a meeting, on what day and why; whether the one in the
 * chair consented; who comes in their place; and whether the chair asked for their opinion in writing (regulations
 * T, 5.5; K, 6.4; Đ, 10.3; N, 6.5; G, 7.5). The opinion itself is a record of its own.
 */
export const absence = defineKind({
  name: 'absence',
  fields: {
    meetingId: ref('meeting'),
    personId: ref('person'),
    /** The day on which the member said so. */
    toldOn: date(),
    reason: longText(),
    consent: choice(consentStates),
    consentById: optionalRef('person'),
    consentOn: optionalDate(),
    /** Người dự họp thay; empty = nobody comes in their place. */
    delegateName: text(200),
    delegateTitle: text(200),
    /** By which paper or word: «Giấy ủy quyền số …». */
    delegateAuthority: text(300),
    /** The day on which the one in the chair asked for an opinion in writing. */
    opinionAskedOn: optionalDate(),
    files: files(),
  },
  columns: ['personId', 'toldOn', 'reason', 'consent'],
  searchable: ['reason', 'delegateName'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => value.toldOn,
  check: ({ toldOn, consentOn, delegateName, delegateTitle, delegateAuthority }) => {
    if (consentOn !== null && consentOn < toldOn) return { field: 'consentOn', reason: 'before-told' };
    const isNameless = delegateName === '' && delegateTitle + delegateAuthority !== '';
    return isNameless ? { field: 'delegateName', reason: 'required' } : null;
  },
});
