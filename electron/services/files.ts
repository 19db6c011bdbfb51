import { AppError } from '../../shared/errors.ts';
import type { FileStore, IncomingFile } from '../data/file-store.ts';
import type { Desk } from '../desk.ts';
import type { Handlers } from '../doors/answer.ts';
import { checkFileType, isAllowedName } from './file-types.ts';
import type { Store } from './store.ts';

type FilesChannel = 'files.begin' | 'files.append' | 'files.finish' | 'files.abort' | 'files.open';

type Needs = { store: Store; fileStore: FileStore; desk: Desk; newId: () => string };

type Upload = { name: string; size: number; received: number; incoming: IncomingFile };

/** Uploads at once; a window that is closed in the middle leaves its own behind until the next start. */
const mostUploads = 50;

export type FilesService = {
  handlers: Pick<Handlers, FilesChannel>;
  /** The path of an upload's bytes before it is kept, for reading a table out of it; ends the upload. */
  readUpload: <T>(uploadId: string, read: (file: { name: string; path: string }) => Promise<T>) => Promise<T>;
  /** Gives up every file that is being received: their bytes lie in the store. */
  endUploads: () => Promise<void>;
};

/**
 * Files come in by chunks through the same door as everything else, so that each door can bring one and a
 * long one can be cancelled; they are kept under their SHA-256 and opened only as a type that is allowed.
 */
export function createFilesService({ store, fileStore, desk, newId }: Needs): FilesService {
  const uploads = new Map<string, Upload>();

  const need = (uploadId: string): Upload => {
    const upload = uploads.get(uploadId);
    if (!upload) throw new AppError('upload-unknown');
    return upload;
  };
  const complete = (uploadId: string): Upload => {
    const upload = need(uploadId);
    if (upload.received !== upload.size)
      throw new AppError('file-damaged', { details: { name: upload.name } });
    uploads.delete(uploadId);
    return upload;
  };

  const handlers: FilesService['handlers'] = {
    'files.begin': async ({ name, size }) => {
      if (size === 0) throw new AppError('file-empty', { details: { name } });
      if (!isAllowedName(name)) throw new AppError('file-type-refused', { details: { name } });
      if (uploads.size >= mostUploads) throw new AppError('too-large', { details: { name } });
      const uploadId = newId();
      uploads.set(uploadId, { name, size, received: 0, incoming: await fileStore.begin() });
      return { uploadId };
    },
    'files.append': async ({ uploadId, base64 }) => {
      const upload = need(uploadId);
      const bytes = Buffer.from(base64, 'base64');
      if (upload.received + bytes.length > upload.size) {
        uploads.delete(uploadId);
        await upload.incoming.abort();
        throw new AppError('too-large', { details: { name: upload.name } });
      }
      if (upload.received === 0) {
        const refusal = checkFileType(upload.name, bytes);
        if (refusal) {
          uploads.delete(uploadId);
          await upload.incoming.abort();
          throw new AppError(refusal, { details: { name: upload.name } });
        }
      }
      await upload.incoming.append(bytes);
      upload.received += bytes.length;
      return { received: upload.received };
    },
    'files.finish': async ({ uploadId }) => {
      const { name, incoming } = complete(uploadId);
      const { sha256, size, existed } = await incoming.finish();
      const alsoIn = store
        .all('document')
        .filter((document) => document.file.sha256 === sha256)
        .map((document) => ({ documentId: document.id, title: document.title }));
      return { sha256, size, name, known: existed, alsoIn };
    },
    'files.abort': async ({ uploadId }) => {
      await uploads.get(uploadId)?.incoming.abort();
      uploads.delete(uploadId);
      return {};
    },
    'files.open': async ({ sha256, name }) => {
      if (!isAllowedName(name)) throw new AppError('file-type-refused', { details: { name } });
      if (!fileStore.has(sha256)) throw new AppError('file-missing', { details: { name } });
      const sound = await fileStore.verify(sha256);
      if (!sound) throw new AppError('file-damaged', { details: { name } });
      return desk.open({ name, path: fileStore.path(sha256) });
    },
  };

  return {
    handlers,
    readUpload: async (uploadId, read) => {
      const { name, incoming } = complete(uploadId);
      try {
        return await read({ name, path: await incoming.seal() });
      } finally {
        await incoming.abort();
      }
    },
    endUploads: async () => {
      const open = [...uploads.values()];
      uploads.clear();
      for (const { incoming } of open) await incoming.abort().catch(() => undefined);
    },
  };
}
