export const meetings = {
  title: '',
} as const;
