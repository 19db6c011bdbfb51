import type { Status } from './values.ts';

/** What the operations of this area answer. */
export type SessionOutputs = {
  'app.status': Status;
  'session.sign-in': Status;
  'session.sign-out': Status;
  'setup.create': Status;
  'setup.open-sample': Status;
  'setup.leave-sample': Status;
  'tasks.cancel': { cancelled: boolean };
};
