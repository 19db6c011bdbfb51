const units = ['byte', 'kB', 'MB', 'GB', 'TB'] as const;

/** One decimal where the figure is small enough for it to matter. */
const rounded = (size: number): number => (size < 99.95 ? Math.round(size * 10) / 10 : Math.round(size));

/**
 * A size in the words of the file manager: '512 byte', '1,2 GB', '345 MB'. Steps of 1,024, as Windows counts,
 * so that the official reads the same figure here and there; the decimal comma is a point in English.
 */
export function formatBytes(bytes: number, language = 'vi'): string {
  let size = Math.max(0, Math.trunc(bytes));
  let step = 0;
  while (rounded(size) >= 1024 && step < units.length - 1) {
    size /= 1024;
    step += 1;
  }
  const figure = String(rounded(size));
  return `${language === 'vi' ? figure.replace('.', ',') : figure} ${units[step]}`;
}
