/** A number from 0 to 99 with its leading zero. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');
