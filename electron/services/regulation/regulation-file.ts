import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../../../shared/errors.ts';
import { textOfDocx } from './regulation-docx.ts';

/** A regulation is some tens of kilobytes; with a scanned seal in it some megabytes. */
const mostBytes = 20 * 1024 * 1024;
const mostLetters = 2_000_000;

/**
 * The text of a regulation in a plain text file or a Word document (.docx). Errors: 'file-type-refused',
 * 'file-not-what-it-says', 'file-empty', 'too-large'.
 */
export const textOfFile = (file: UploadedFile): Promise<string> => textOf(file, { rows: false });

/** The same of a notice of conclusions: the rows of a table of tasks come whole, a line each. */
export const noticeOfFile = (file: UploadedFile): Promise<string> => textOf(file, { rows: true });

type UploadedFile = { name: string; path: string };

async function textOf({ name, path }: UploadedFile, tables: { rows: boolean }): Promise<string> {
  const type = /\.(txt|docx)$/i.exec(name)?.[1]?.toLowerCase();
  const refusal = { details: { name } };
  if (type === undefined) throw new AppError('file-type-refused', refusal);
  if ((await stat(path)).size > mostBytes) throw new AppError('too-large', refusal);
  const bytes = await readFile(path);
  const text = type === 'docx' ? wordText(bytes, name, tables) : plainText(bytes);
  if (text.trim() === '') throw new AppError('file-empty', refusal);
  if (text.length > mostLetters) throw new AppError('too-large', refusal);
  return text;
}

function wordText(bytes: Buffer, name: string, tables: { rows: boolean }): string {
  try {
    return textOfDocx(bytes, tables);
  } catch (cause) {
    throw new AppError('file-not-what-it-says', { details: { name } }, { cause });
  }
}

/** UTF-8, UTF-16 with its mark as Notepad writes it, else one byte a letter: how TCVN3 and VNI are stored. */
function plainText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}
