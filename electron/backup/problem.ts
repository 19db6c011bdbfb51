import { AppError, type ErrorCode } from '../../shared/errors.ts';
import type { PathReason } from './path-rules.ts';

const problemCodes = [
  'bag-not-found',
  'bag-malformed',
  'bag-file-missing',
  'bag-file-extra',
  'bag-file-changed',
  'bag-path-refused',
  'bag-too-new',
] as const satisfies ErrorCode[];

export type ProblemCode = (typeof problemCodes)[number];

export const isProblemCode = (code: ErrorCode): code is ProblemCode =>
  (problemCodes as readonly string[]).includes(code);

export type Reason =
  | PathReason
  | 'symbolic-link'
  | 'special-file'
  | 'unreadable'
  | 'version'
  | 'encoding'
  | 'fetch'
  | 'unknown-algorithm'
  | 'line'
  | 'line-too-long'
  | 'digest'
  | 'too-large'
  | 'too-many'
  | 'listed-twice'
  | 'out-of-place'
  | 'incomplete'
  | 'payload-oxum'
  | 'not-as-written'
  | 'absurd-cost'
  | 'not-authentic';

/** One thing wrong with a bag: what, where ('/' between names, '' = the folder itself), and why if known. */
export type Problem = { code: ProblemCode; path: string; reason?: Reason };

/** Names in a hostile bag may be of any length; enough is kept to find the file. */
const shown = (path: string) => (path.length > 300 ? `${path.slice(0, 299)}…` : path);

export type Problems = {
  add: (code: ProblemCode, path: string, reason?: Reason) => void;
  list: () => Problem[];
  /** Whether anything but a file too few or too many was found: the bag's own lists cannot be trusted. */
  untrusted: () => boolean;
};

/** Collects what is wrong, the first `limit` of them: a hostile bag can be wrong a million times. */
export function createProblems(limit: number): Problems {
  const found: Problem[] = [];
  let untrusted = false;
  return {
    add: (code, path, reason) => {
      if (code !== 'bag-file-missing' && code !== 'bag-file-extra') untrusted = true;
      if (found.length >= limit) return;
      found.push({ code, path: shown(path), ...(reason ? { reason } : {}) });
    },
    list: () => [...found],
    untrusted: () => untrusted,
  };
}

/** The first problem as the error to throw; details: path (the file), reason, problems (how many were told). */
export function problemError(problems: readonly Problem[]): AppError {
  const { code, path, reason } = problems[0] ?? { code: 'bag-malformed', path: '' };
  const details = { path: path || '.', problems: problems.length, ...(reason ? { reason } : {}) };
  return new AppError(code, { details });
}
