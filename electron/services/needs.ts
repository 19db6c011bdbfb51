import type { Emit } from '../../shared/contract/events.ts';
import type { FileStore } from '../data/files/file-store.ts';
import type { Clock, Desk } from '../desk.ts';
import type { Store } from './records/store.ts';

/** What the services of the records' areas receive; each takes what it uses. */
export type Needs = {
  store: Store;
  fileStore: FileStore;
  desk: Desk;
  clock: Clock;
  newId: () => string;
  emit: Emit;
  /** The data folder. */
  folder: string;
  version: string;
};
