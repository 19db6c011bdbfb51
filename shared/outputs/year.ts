import type { IsoDate } from '../calendar.ts';
import type { YearEntry } from '../year/year-calendar.ts';
import type { Delivery } from './values.ts';

export type YearCalendar = {
  year: number;
  entries: YearEntry[];
  /** Years that hold something, and the next one. */
  years: number[];
  /** The day from which the book is kept: nothing is owed for periods before it. */
  keptFrom: IsoDate;
};

/** What the operations of this area answer. */
export type YearOutputs = {
  'year.calendar': YearCalendar;
  'year.export': Delivery;
};
