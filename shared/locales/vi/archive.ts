export const archive = {
  title: '',
} as const;
