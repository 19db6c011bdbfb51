import { isTime, type TimeOfDay } from '../../calendar.ts';

/** A time of day as people type it: '815', '8:15', '8h15', '8 giờ', '08.15'. Null for what is none. */
export function typedTime(text: string): TimeOfDay | null {
  const parts = /^\s*(\d{1,2})\s*(?:[:.,hg ]|giờ)?\s*(\d{2})?\s*$/i.exec(text);
  const bare = /^\s*(\d{1,2})(\d{2})\s*$/.exec(text);
  const [, hours, minutes = '00'] = bare ?? parts ?? [];
  if (hours === undefined) return null;
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return isTime(time) ? time : null;
}
