import type { Profile } from '../../profile.ts';
import { silent } from '../cite.ts';

export const records: Profile['records'] = {
  keeper: silent,
  retention: silent,
  suppliedBy: silent,
};
