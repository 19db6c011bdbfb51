import { z } from 'zod';
import { committeeRole, flag, groupRole, parties, text, word, words } from './vocabulary.ts';

/** Who sits where, who appoints, assigns, directs and replaces. */
export const organisation = {
  committeeRoles: { code: 'B1', value: z.array(z.strictObject({ role: committeeRole, name: text })) },
  deputiesCollectively: { code: 'B2', value: z.strictObject({ term: text, roles: z.array(committeeRole) }) },
  rosterSize: {
    code: 'B3',
    value: z.strictObject({ least: z.int().min(1).nullable(), most: z.int().min(1).nullable() }),
  },
  partTime: { code: 'B4', value: words('body', ['committee', 'group']) },
  dutiesAssignedBy: { code: 'B5', value: parties },
  membersChangedBy: { code: 'B6', value: parties },
  groupSetUp: {
    code: 'B7',
    value: z.array(
      z.strictObject({
        act: word('set-up-act', ['advise', 'propose', 'set-up', 'sign', 'assign-duties', 'change-head']),
        by: parties,
      }),
    ),
  },
  groupDirectedBy: { code: 'B8', value: parties },
  groupRoles: {
    code: 'B9',
    value: z.strictObject({
      roles: z.array(z.strictObject({ role: groupRole, name: text })),
      /** «lãnh đạo Tổ công tác»: a collective the regulation does not define. */
      leadersTerm: text.nullable(),
    }),
  },
  subgroups: {
    code: 'B10',
    value: z.strictObject({ name: text.nullable(), byField: flag, decidedBy: parties }),
  },
  staffSentToGroup: { code: 'B11', value: z.strictObject({ by: parties, who: text }) },
  groupMemberReplacement: {
    code: 'B12',
    value: z.strictObject({ replacedBy: parties, onProposalOf: parties }),
  },
  focalUnit: {
    code: 'B13',
    value: z.strictObject({
      form: word('focal-unit', ['unit', 'member-itself']),
      namedBy: parties,
      mayUseOwnStaff: flag,
    }),
  },
  otherBodies: { code: 'B14', value: z.array(z.strictObject({ name: text, setUpBy: parties })) },
  groupRegulation: {
    code: 'B15',
    value: z.strictObject({
      form: word('group-regulation', ['own', 'shared']),
      draftedBy: parties,
      issuedBy: parties,
    }),
  },
  doesNotReplaceAgencies: { code: 'B16', value: parties },
};
