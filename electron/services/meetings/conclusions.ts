import { splitConclusions } from '../../../shared/meetings/conclusions/split-conclusions.ts';
import type { Handlers } from '../../doors/answer.ts';
import type { FilesService } from '../files/files.ts';
import { noticeOfFile } from '../regulation/regulation-file.ts';

/** The work that a notice of conclusions gives, from its text or from an uploaded file: proposals, nothing kept. */
export const createConclusionsHandlers = ({
  readUpload,
}: Pick<FilesService, 'readUpload'>): Pick<Handlers, 'conclusions.split' | 'conclusions.split-file'> => ({
  'conclusions.split': (conclusions) => splitConclusions(conclusions),
  'conclusions.split-file': async ({ uploadId, meetingOn }) =>
    splitConclusions({ text: await readUpload(uploadId, noticeOfFile), meetingOn }),
});
