import type { papers as vi } from '../vi/papers.ts';
import type { SameKeys } from '../words.ts';

export const papers: SameKeys<typeof vi> = {
  title: 'Papers',
  preview: 'Preview: {{title}}',
  print: 'Print',
  pdf: 'Save as PDF',
  word: 'Save as Word',
  hint: 'Number and day stay blank until the clerk gives them. What is not known is printed as dots to fill in by hand.',
  eachGuest: 'One invitation for each guest',
};
