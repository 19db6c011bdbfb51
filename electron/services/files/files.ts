import { open } from 'node:fs/promises';
import { AppError, type ErrorCode } from '../../../shared/errors.ts';
import type { FileStore, IncomingFile } from '../../data/files/file-store.ts';
import type { Desk } from '../../desk.ts';
import type { Handlers } from '../../doors/answer.ts';
import type { Store } from '../records/store.ts';
import { checkFileType, isAllowedName } from './file-types.ts';

type FilesChannel =
  | 'files.begin'
  | 'files.append'
  | 'files.finish'
  | 'files.abort'
  | 'files.open'
  | 'files.read';

type Needs = { store: Store; fileStore: FileStore; desk: Desk; newId: () => string };

type Upload = { name: string; size: number; received: number; incoming: IncomingFile };

/** Uploads at once. A page that is closed in the middle leaves its own behind: the one longest idle gives way. */
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
  /** Gives an upload up, and its room back. */
  const drop = async (uploadId: string): Promise<void> => {
    const upload = uploads.get(uploadId);
    uploads.delete(uploadId);
    await upload?.incoming.abort();
  };
  const refuse = async (uploadId: string, code: ErrorCode): Promise<never> => {
    const { name } = need(uploadId);
    await drop(uploadId);
    throw new AppError(code, { details: { name } });
  };
  const complete = async (uploadId: string): Promise<Upload> => {
    const upload = need(uploadId);
    if (upload.received !== upload.size) return refuse(uploadId, 'file-damaged');
    uploads.delete(uploadId);
    return upload;
  };

  /** A stored file is handed out under a name of an allowed type, and only as it was kept. */
  const needSound = async ({ sha256, name }: { sha256: string; name: string }): Promise<void> => {
    if (!isAllowedName(name)) throw new AppError('file-type-refused', { details: { name } });
    if (!fileStore.has(sha256)) throw new AppError('file-missing', { details: { name } });
    if (!(await fileStore.verify(sha256))) throw new AppError('file-damaged', { details: { name } });
  };

  const handlers: FilesService['handlers'] = {
    'files.begin': async ({ name, size }) => {
      if (size === 0) throw new AppError('file-empty', { details: { name } });
      if (!isAllowedName(name)) throw new AppError('file-type-refused', { details: { name } });
      const incoming = await fileStore.begin();
      const uploadId = newId();
      uploads.set(uploadId, { name, size, received: 0, incoming });
      const [longestIdle] = uploads.keys();
      if (uploads.size > mostUploads && longestIdle) await drop(longestIdle);
      return { uploadId };
    },
    'files.append': async ({ uploadId, base64 }) => {
      const upload = need(uploadId);
      const bytes = Buffer.from(base64, 'base64');
      if (upload.received + bytes.length > upload.size) return refuse(uploadId, 'too-large');
      const refusal = upload.received === 0 ? checkFileType(upload.name, bytes) : null;
      if (refusal) return refuse(uploadId, refusal);
      // Counted before it is written: two chunks that come at the same moment do not pass for one.
      upload.received += bytes.length;
      const { received } = upload;
      uploads.delete(uploadId);
      uploads.set(uploadId, upload);
      await upload.incoming.append(bytes);
      return { received };
    },
    'files.finish': async ({ uploadId }) => {
      const { name, incoming } = await complete(uploadId);
      const { sha256, size, existed } = await incoming.finish();
      const alsoIn = store
        .all('document')
        .filter((document) => document.file.sha256 === sha256)
        .map((document) => ({ documentId: document.id, title: document.title }));
      return { sha256, size, name, known: existed, alsoIn };
    },
    'files.abort': async ({ uploadId }) => {
      await drop(uploadId);
      return {};
    },
    'files.open': async (file) => {
      await needSound(file);
      return desk.open({ name: file.name, path: fileStore.path(file.sha256) });
    },
    'files.read': async ({ offset, ...file }) => {
      if (offset === 0) await needSound(file);
      return readPiece(fileStore.path(file.sha256), file.name, offset);
    },
  };

  return {
    handlers,
    readUpload: async (uploadId, read) => {
      const { name, incoming } = await complete(uploadId);
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

/** Bytes handed out at once. */
const pieceLength = 1024 * 1024;

/** The longest file that a page may draw: it holds all of it in memory. */
const longestDrawn = 100 * 1024 * 1024;

async function readPiece(
  path: string,
  name: string,
  offset: number,
): Promise<{ base64: string; size: number }> {
  const file = await open(path).catch((cause: unknown) => {
    throw new AppError('file-missing', { details: { name } }, { cause });
  });
  try {
    const { size } = await file.stat();
    if (size > longestDrawn) throw new AppError('too-large', { details: { name } });
    const bytes = Buffer.alloc(Math.max(0, Math.min(pieceLength, size - offset)));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, offset);
    return { base64: bytes.toString('base64', 0, bytesRead), size };
  } finally {
    await file.close();
  }
}
