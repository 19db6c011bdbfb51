export const papers = {
  title: '',
} as const;
