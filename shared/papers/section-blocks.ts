import { type Block, paragraph } from './paper.ts';

/** One part of a paper whose words an official has gone over. */
export type WrittenSection = { heading: string; text: string };

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** A line of dots alone is one to be filled in by hand, as wide as the text. */
const lineBlock = (line: string): Block =>
  /^[.…\s]+$/.test(line) ? { kind: 'blank-lines', count: 1 } : paragraph(line);

/**
 * A part as it is printed: a heading that ends with a colon and one line stand on one line («Địa điểm: …»); another
 * such heading over its paragraphs; any other heading in bold letters.
 */
export const sectionBlocks = ({ heading, text }: WrittenSection): Block[] => {
  const title = heading.trim();
  const paragraphs = lines(text);
  if (title === '') return paragraphs.map(lineBlock);
  if (!title.endsWith(':')) return [{ kind: 'heading', level: 3, text: title }, ...paragraphs.map(lineBlock)];
  const [only, ...more] = paragraphs;
  return only !== undefined && more.length === 0 && !only.startsWith('- ') && !/^\d+\. /.test(only)
    ? [{ kind: 'fields', fields: [{ label: title, value: only }] }]
    : [{ kind: 'paragraph', runs: [{ text: title }], leads: true }, ...paragraphs.map(lineBlock)];
};

/** One to a line, without the marks that a list of recipients takes when it is printed. */
export const recipientLines = (recipients: string): string[] =>
  lines(recipients)
    .map((line) => line.replace(/^\s*[-–]\s*/, '').replace(/[;.,\s]+$/, ''))
    .filter((line) => line !== '' && !/^lưu\s*:/i.test(line));
