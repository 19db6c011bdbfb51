export const backup = {
  title: '',
} as const;
