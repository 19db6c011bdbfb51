import type { Problems } from './problem.ts';

/** The text of `bagit.txt` in every bag we write (RFC 8493 §2.1.1). */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export type BagVersion = '1.0' | '0.97';

const form =
  /^BagIt-Version: (\d{1,4}\.\d{1,4})(?:\r\n|\n|\r)Tag-File-Character-Encoding: (\S{1,40})(?:\r\n|\n|\r)?$/;

const isNewer = (version: string) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 1 || (major === 1 && minor > 0);
};

/**
 * The version a bag declares, or undefined (and a problem) when the declaration is not two lines spelled
 * exactly, the version is not known here, or the tag files are not in UTF-8.
 */
export function readDeclaration(text: string, problems: Problems): BagVersion | undefined {
  const [, version = '', encoding = ''] = form.exec(text) ?? [];
  if (version === '') problems.add('bag-malformed', 'bagit.txt', 'line');
  else if (isNewer(version)) problems.add('bag-too-new', 'bagit.txt', 'version');
  else if (encoding.toUpperCase() !== 'UTF-8') problems.add('bag-malformed', 'bagit.txt', 'encoding');
  else if (version === '1.0' || version === '0.97') return version;
  else problems.add('bag-malformed', 'bagit.txt', 'version');
  return undefined;
}
