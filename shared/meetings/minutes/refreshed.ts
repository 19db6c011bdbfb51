import type { PaperSection } from './meeting-record.ts';

/** One part that the book would put otherwise than the draft has it now. */
export type Refreshing = {
  part: string;
  heading: string;
  /** The words of the draft that would be lost; null = the part is not there yet. */
  before: string | null;
  after: string;
};

/** What taking the parts from the book again would change, in the order of the book. Parts of the official's own stay. */
export const refreshing = (
  sections: readonly PaperSection[],
  assembled: readonly PaperSection[],
): Refreshing[] =>
  assembled.flatMap(({ part, heading, text }): Refreshing[] => {
    const own = sections.find((one) => one.part === part);
    if (own && own.text === text && own.heading === heading) return [];
    return [{ part, heading, before: own ? own.text : null, after: text }];
  });

/** The draft with these parts as the book has them; a part that was not there comes after the one before it in the book. */
export function refreshed(
  sections: readonly PaperSection[],
  assembled: readonly PaperSection[],
  parts: readonly string[],
): PaperSection[] {
  const result = [...sections];
  for (const [index, section] of assembled.entries()) {
    if (!parts.includes(section.part)) continue;
    const at = result.findIndex(({ part }) => part === section.part);
    if (at >= 0) {
      result[at] = section;
      continue;
    }
    const before = assembled.slice(0, index).findLast(({ part }) => result.some((one) => one.part === part));
    const place = before ? result.findIndex(({ part }) => part === before.part) + 1 : 0;
    result.splice(place, 0, section);
  }
  return result;
}
