import { secretMarkIn } from '../../../shared/archive/secret-mark.ts';
import { titleFromFileName } from '../../../shared/archive/title-from-file-name.ts';
import type { Upload } from '../../../shared/outputs/files.ts';

/** A file on its way into a dossier, with the facts that can still be mended. */
export type PendingDocument = {
  key: string;
  file: File;
  /** Null while its bytes are not in the book: its name bears a secrecy stamp and nobody has answered for it. */
  upload: Upload | null;
  title: string;
  number: string;
  issuedOn: string | null;
  author: string;
  notSecret: boolean;
};

export type PendingProblem = { field: 'title' | 'notSecret'; code: 'needsTitle' | 'needsAnswer' };

export const pendingOf = (file: File, upload: Upload | null, key: string): PendingDocument => ({
  key,
  file,
  upload,
  title: titleFromFileName(file.name),
  number: '',
  issuedOn: null,
  author: '',
  notSecret: false,
});

/** The stamp in a document's file name or title, as it is written there. */
export const markOf = ({ file, title }: Pick<PendingDocument, 'file' | 'title'>): string | null =>
  secretMarkIn(file.name) ?? secretMarkIn(title);

/** What keeps a document from being saved; null = nothing. */
export function problemOf(document: PendingDocument): PendingProblem | null {
  if (document.title.trim() === '') return { field: 'title', code: 'needsTitle' };
  if (markOf(document) !== null && !document.notSecret) return { field: 'notSecret', code: 'needsAnswer' };
  return null;
}

/** The title of an earlier file of the same list with the same bytes. */
export function twinOf(document: PendingDocument, all: readonly PendingDocument[]): string | null {
  const { upload } = document;
  if (!upload) return null;
  const earlier = all.slice(0, all.indexOf(document));
  return earlier.find((other) => other.upload?.sha256 === upload.sha256)?.title ?? null;
}
