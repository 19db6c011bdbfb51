import { kinds } from '../../../shared/records/index.ts';

/** Who files documents: the same roles keep the covers. */
export const archivists = kinds.dossier.access.write;
