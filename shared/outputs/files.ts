import type { StoredFile } from '../fields.ts';
import type { Delivery, FolderRef } from './values.ts';

export type Upload = StoredFile & {
  /** True where the very same bytes were in the store already. */
  known: boolean;
  /** Documents that hold the same bytes, to be named to the official. */
  alsoIn: { documentId: string; title: string }[];
};

export type FolderListing = {
  /** Null at the top, where drives and the home folder are listed. */
  current: FolderRef | null;
  parent: string | null;
  folders: FolderRef[];
};

/** What the operations of this area answer. */
export type FilesOutputs = {
  'tables.read': string[][];
  'files.begin': { uploadId: string };
  'files.append': { received: number };
  'files.finish': Upload;
  'files.abort': Record<string, never>;
  'files.open': Delivery | { delivered: 'opened' };
  /** `size` of the whole, in bytes; the piece is empty behind its end. */
  'files.read': { base64: string; size: number };
  'folders.choose': FolderRef | null;
  'folders.list': FolderListing;
};
