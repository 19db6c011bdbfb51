export const budget = {
  title: '',
} as const;
