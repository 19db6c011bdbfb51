import type { Status } from '../../../shared/outputs/values.ts';
import type { Session } from '../../doors/session.ts';
import type { Folders } from '../files/folders.ts';
import type { Needs } from '../needs.ts';
import type { Tasks } from '../tasks.ts';
import type { AutomaticWish } from './automatic-schedule.ts';

/** What backing up and restoring receive. */
export type BackupNeeds = Needs & {
  tasks: Tasks;
  folders: Folders;
  statusFor: (session: Session) => Status;
  /** Ends files that are being received: their bytes lie in the store that a restore moves away. */
  endUploads: () => Promise<void>;
  /** Absent where this door makes no backups by itself. */
  wish: AutomaticWish | undefined;
};
