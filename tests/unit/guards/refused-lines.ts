import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const mark = /\/[/*] refused(?:: (\S+))?/;

/** The lines of a folder of violations that are marked as refused, as `path:line rule`, in order. */
export async function refusedLines(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  const found = await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const lines = (await readFile(path, 'utf8')).split('\n');
      return lines.flatMap((line, index) => {
        const rule = mark.exec(line);
        const at = `${relative(folder, path).split(sep).join('/')}:${index + 1}`;
        return rule ? [rule[1] ? `${at} ${rule[1]}` : at] : [];
      });
    }),
  );
  return found.flat().sort();
}
