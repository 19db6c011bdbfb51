/** Types that a page can draw; Word and Excel files are printed by the program they open in. */
const pictures: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  bmp: 'image/bmp',
};
const texts = new Set(['txt', 'csv']);

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

/** How a file of this name is printed here; null where another program has to do it. */
export function printingOf(
  name: string,
): { as: 'pdf' } | { as: 'picture'; type: string } | { as: 'text' } | null {
  const ending = endingOf(name);
  const type = pictures[ending];
  if (ending === 'pdf') return { as: 'pdf' };
  if (type) return { as: 'picture', type };
  return texts.has(ending) ? { as: 'text' } : null;
}
