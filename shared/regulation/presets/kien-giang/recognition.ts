import type { Profile } from '../../profile.ts';
import { silent } from '../cite.ts';

export const recognition: Profile['recognition'] = {
  proposal: silent,
  recipients: silent,
  criticism: silent,
};
