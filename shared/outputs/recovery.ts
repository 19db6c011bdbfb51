import type { DiskCheck, FoundBackup, RecoveryState } from '../recovery.ts';
import type { Delivery } from './values.ts';

/** What the operations of this area answer. */
export type RecoveryOutputs = {
  'recovery.state': RecoveryState;
  'recovery.retry': RecoveryState;
  'recovery.view': RecoveryState;
  'recovery.go-back': RecoveryState;
  'recovery.backups': FoundBackup[];
  'recovery.restore': RecoveryState;
  'recovery.choose-folder': RecoveryState;
  'recovery.move': RecoveryState;
  'recovery.report': Delivery;
  'recovery.show-files': { shown: boolean };
  'disk.check': DiskCheck;
};
