import type { Reading } from '../reader/reader.ts';
import type { RegulationText } from './regulation-text.ts';

/** The words of a regulation that was read, as its record keeps them. */
export const textOfReading = ({ articles, decision }: Reading): RegulationText => ({
  articles,
  decisionArticles: decision?.articles ?? [],
});
