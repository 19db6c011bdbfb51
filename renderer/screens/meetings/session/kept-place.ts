import { type SittingTab, sittingTabs } from './sitting-context.ts';

export type Place = { itemId: string; tab: SittingTab };

const nameOf = (meetingId: string) => `sitting:place:${meetingId}`;

/** Where whoever writes was last: at which item, in which part. Null where nobody was. */
export function keptPlace(meetingId: string): Place | null {
  try {
    const found = JSON.parse(localStorage.getItem(nameOf(meetingId)) ?? 'null') as Place | null;
    return found && typeof found.itemId === 'string' && sittingTabs.includes(found.tab) ? found : null;
  } catch {
    return null;
  }
}

export function keepPlace(meetingId: string, place: Place): void {
  try {
    localStorage.setItem(nameOf(meetingId), JSON.stringify(place));
  } catch {
    // A full storage costs the way back, never the words.
  }
}
