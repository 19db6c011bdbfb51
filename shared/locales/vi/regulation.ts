export const regulation = {
  title: '',
} as const;
