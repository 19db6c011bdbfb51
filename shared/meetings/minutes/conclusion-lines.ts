import { blank } from '../../papers/paper.ts';
import type { Of } from '../../records/index.ts';
import { fold } from '../../vietnamese.ts';
import type { MeetingRecord } from './meeting-record.ts';

const unwritten = 3;

/** The conclusions, numbered as they fell; numbered blanks where none was written down. */
export const conclusionLines = ({ conclusions }: MeetingRecord): string[] =>
  conclusions.length > 0
    ? conclusions.map(({ text }, index) => `${index + 1}. ${text.trim()}`)
    : Array.from({ length: unwritten }, (_, index) => `${index + 1}. ${blank}`);

const forceWords: Record<Of<'task'>['force'], string> = {
  order: 'Giao',
  request: 'Đề nghị',
  encouragement: 'Khuyến khích',
};

const end = (text: string): string => text.trim().replace(/[.;,]+$/, '');

/** «Giao Phòng VH-XH chủ trì, phối hợp với 8 thôn: …; sản phẩm: …; thời hạn: …», the deadline as it was written. */
const taskLine = (task: Of<'task'>, { nameOf }: MeetingRecord): string => {
  const { force, withUnits, title, product, deadlineText, leadId } = task;
  const unit = task.unit.trim() || (leadId === null ? '' : nameOf(leadId));
  const lead = `${forceWords[force]} ${unit || blank} chủ trì`;
  const helped = withUnits.trim() === '' ? '' : `, phối hợp với ${end(withUnits)}`;
  const more = [
    product.trim() && `sản phẩm: ${end(product)}`,
    deadlineText.trim() && `thời hạn: ${end(deadlineText)}`,
  ].filter(Boolean);
  return `- ${lead}${helped}: ${[end(title), ...more].join('; ')}.`;
};

/** The tasks whose words do not stand in a conclusion already: those were read out of it. */
export function taskLines(record: MeetingRecord): string[] {
  const { conclusions, tasks } = record;
  const said = fold(conclusions.map(({ text }) => text).join('\n'));
  const stands = (words: string) => words.trim() !== '' && said.includes(fold(words.trim()));
  return tasks
    .filter((task) => task.state !== 'dropped' && !stands(task.evidence) && !stands(task.title))
    .map((task) => taskLine(task, record));
}
