import { TextDecoder } from 'node:util';
import type { Problems } from './problem.ts';

/** Digest algorithms of RFC 8493 §2.4 and earlier bags, and the length of their digests in hexadecimal digits. */
export const digestLengths = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
} as const;

export type Algorithm = keyof typeof digestLengths;

/** Digests of one file in lower case, by algorithm. */
export type Digests = { [algorithm in Algorithm]?: string };

export const isAlgorithm = (name: string): name is Algorithm => Object.hasOwn(digestLengths, name);

/** RFC 8493 §2.1.3: these three characters of a path, and only these, are written as %XX. */
const encode = (path: string) => path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const decoded: Record<string, string> = { '%0A': '\n', '%0D': '\r', '%25': '%' };
const decode = (path: string) =>
  path.replace(/%(?:0a|0d|25)/gi, (code) => decoded[code.toUpperCase()] ?? code);

/** The text of a manifest, in the form `sha256sum -c` reads too. Digests in lower case, paths as given. */
export function renderManifest(entries: Iterable<readonly [path: string, digest: string]>): string {
  const lines: string[] = [];
  for (const [path, digest] of entries) lines.push(`${digest}  ${encode(path)}\n`);
  return lines.join('');
}

export type ManifestLine = {
  /** The path with its escapes undone. */
  path: string;
  /** The path as it stands: 0.97 did not escape '%', so a file may bear the very name "%25". */
  raw: string;
  /** In lower case. */
  digest: string;
};

/** One line of a manifest: digest, blanks, perhaps '*' (a binary marker of md5sum), path. */
export function parseManifestLine(line: string, algorithm: Algorithm): ManifestLine | 'line' | 'digest' {
  const parts = /^([0-9A-Fa-f]+)[ \t]+\*?([^ \t*].*)$/su.exec(line);
  if (!parts) return 'line';
  const [, digest = '', raw = ''] = parts;
  const lower = digest.toLowerCase();
  // Every tool writes one case throughout. A digest of both has a bit flipped, which a comparison regardless
  // of case would pass over.
  const oneCase = digest === lower || digest === digest.toUpperCase();
  if (digest.length !== digestLengths[algorithm] || !oneCase) return 'digest';
  return { path: decode(raw), raw, digest: lower };
}

/** Most lines; most UTF-16 units of one line, and of the whole file. */
export type LineLimits = { lines: number; lineLength: number; length: number };

/**
 * The lines of a text file (LF, CRLF or CR), without ever holding more than one piece and one line of it.
 * Bytes that are not UTF-8, a line too long, one too many or a file too large are told to `problems` under the file's name and
 * end the reading.
 */
export async function* readLines(
  file: { name: string; chunks: AsyncIterable<Uint8Array> },
  limits: LineLimits,
  problems: Problems,
): AsyncGenerator<string> {
  let rest = '';
  let left = limits.lines;
  let length = 0;
  for await (const text of decodeChunks(file.chunks)) {
    if (text === undefined) return problems.add('bag-malformed', file.name, 'encoding');
    length += text.length;
    if (length > limits.length) return problems.add('bag-malformed', file.name, 'too-large');
    const parts = splitLines(rest + text);
    if (parts.some((line) => line.length > limits.lineLength)) {
      return problems.add('bag-malformed', file.name, 'line-too-long');
    }
    rest = parts.pop() ?? '';
    const lines = parts.filter((line) => line !== '');
    left -= lines.length;
    if (left < 0) return problems.add('bag-malformed', file.name, 'too-many');
    yield* lines;
  }
  rest = rest.replace(/\r$/, '');
  if (rest !== '') yield rest;
}

/** Splits at line ends; a CR at the very end stays, for the LF that may follow in the next piece. */
function splitLines(text: string): string[] {
  const held = text.endsWith('\r');
  const parts = (held ? text.slice(0, -1) : text).split(/\r\n|\n|\r/);
  if (held) parts.push(`${parts.pop() ?? ''}\r`);
  return parts;
}

/** Pieces of text; undefined = not UTF-8 from here on. */
async function* decodeChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    yield undefined;
  }
}
