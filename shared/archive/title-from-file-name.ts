/** The words of a file name as the first draft of a document's title: no ending, no underscores. */
export function titleFromFileName(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/\.[^.\s]{1,5}$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return words || name.trim();
}
