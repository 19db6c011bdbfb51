/** What a meeting's file is asked for before it is closed, in the order in which it comes about. */
export const fileItems = [
  'notice-sent',
  'roll-call',
  'absences',
  'opinions',
  'agenda-outcomes',
  'rulings',
  'conclusions',
  'conclusion-tasks',
  'minutes-issued',
  'minutes-scan',
  'notice-issued',
  'notice-scan',
  'notice-delivered',
  'filed',
] as const;

export type FileItem = (typeof fileItems)[number];
