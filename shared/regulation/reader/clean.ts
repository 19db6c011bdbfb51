import { plainLines } from '../../pasted-text/plain-lines.ts';
import { withoutNoise } from './noise.ts';

/** The lines of a regulation as it was meant, without page numbers and running heads. */
export const cleanLines = (text: string): string[] => withoutNoise(plainLines(text));
