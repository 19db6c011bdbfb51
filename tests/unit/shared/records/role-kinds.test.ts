import { expect, it } from 'vitest';
import { kindNames, kinds } from '../../../../shared/records/index.ts';
import { type UserRole, userRoles } from '../../../../shared/roles.ts';

/** What Settings tells the official about each role (`settings:users.role`). Change the words with it. */
const written: Record<UserRole, string> = {
  officer:
    'commune body regulation amendment-proposal person post team membership meeting absence attendance item-note opinion ruling conclusion task delivery meeting-paper waiver concentrated-work deferral report fulfilment dossier document holiday-year user settings backup stick backup-plan drill check handover',
  'group-head':
    'amendment-proposal team meeting absence attendance item-note opinion ruling conclusion task delivery meeting-paper waiver concentrated-work report fulfilment dossier document settings backup stick backup-plan drill check',
  'budget-officer': 'fulfilment budget-line expense settings backup stick backup-plan drill check',
  viewer: 'settings',
};

it.each(userRoles)('%s writes what Settings says, and nothing else', (role) => {
  const may = kindNames.filter((kind) => kinds[kind].access.write.some((one) => one === role));
  expect(may.join(' ')).toBe(written[role]);
});
