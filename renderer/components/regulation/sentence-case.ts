export { sentenceCase } from '../../../shared/vietnamese.ts';
