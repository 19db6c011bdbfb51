/** Words that begin a line of their own: the first letter large, all others as they are. */
export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
