import type { Of } from '../records/index.ts';

/** One member of a body on a day, with both titles. */
export type RosterRow = {
  membershipId: string;
  personId: string;
  fullName: string;
  phone: string;
  email: string;
  role: Of<'membership'>['role'];
  teamId: string | null;
  teamName: string;
  focalUnit: string;
  postId: string | null;
  postTitle: string;
  agency: string;
  order: number;
  from: string;
  until: string | null;
  decision: string;
};

/** What the operations of this area answer. */
export type RosterOutputs = {
  'commune.rename': Of<'commune'>;
  'roster.on': RosterRow[];
  'roster.save-member': { personId: string; membershipId: string };
  'roster.end-membership': { membershipId: string };
  'roster.import': { persons: number; memberships: number };
};
