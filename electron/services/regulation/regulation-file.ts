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
export async function textOfFile({ name, path }: { name: string; path: string }): Promise<string> {
  const type = /\.(txt|docx)$/i.exec(name)?.[1]?.toLowerCase();
  const refusal = { details: { name } };
  if (type === undefined) throw new AppError('file-type-refused', refusal);
  if ((await stat(path)).size > mostBytes) throw new AppError('too-large', refusal);
  const bytes = await readFile(path);
  const text = type === 'docx' ? wordText(bytes, name) : plainText(bytes);
  if (text.trim() === '') throw new AppError('file-empty', refusal);
  if (text.length > mostLetters) throw new AppError('too-large', refusal);
  return text;
}

function wordText(bytes: Buffer, name: string): string {
  try {
    return textOfDocx(bytes);
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
