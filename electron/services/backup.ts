import { AppError } from '../../shared/errors.ts';
import type { Handlers } from '../doors/answer.ts';
import type { Needs } from './needs.ts';

const notYet = (): never => {
  throw new AppError('unsupported-here');
};

export function createBackupHandlers(
  _needs: Needs & {
    tasks: import('./tasks.ts').Tasks;
    folders: import('./folders.ts').Folders;
    statusFor: (session: import('../doors/session.ts').Session) => import('../../shared/outputs.ts').Status;
  },
): Pick<
  Handlers,
  'backup.targets' | 'backup.create' | 'backup.inspect' | 'backup.verify' | 'backup.restore'
> {
  return {
    'backup.targets': notYet,
    'backup.create': notYet,
    'backup.inspect': notYet,
    'backup.verify': notYet,
    'backup.restore': notYet,
  };
}
