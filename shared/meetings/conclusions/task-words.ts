import type { ProposedTask } from './proposed-task.ts';
import { isUnitStart, unitList, unitsLength } from './units.ts';

const product = /sản phẩm(?: đầu ra| dự kiến)?(?:\s*:| là)\s*([^;.()]{3,200})/iu;
const together = /phối hợp(?: chặt chẽ| thường xuyên)?,? (?:với|cùng(?: với)?) /giu;
const finishing =
  /[,(;–-]?\s*(?:(?:bảo đảm|đảm bảo|phấn đấu|phải|cần|yêu cầu|cơ bản|và|thời hạn|thời gian|hoàn thành|hoàn tất|xong|thực hiện|tiến độ|là|:)\s*)*$/iu;

/** The words of the work without its deadline where that stands apart; product and partners that it names. */
export function finishWords(task: ProposedTask): void {
  task.task = withoutDeadline(task.task, task.deadlineText).replace(/^[\s,:–-]+|[\s.;,:/–-]+$/g, '');
  if (task.product === '') task.product = product.exec(task.task)?.[1]?.trim() ?? '';
  for (const match of task.task.matchAll(together)) {
    const names = task.task.slice(match.index + match[0].length);
    if (!isUnitStart(names)) continue;
    const more = unitList(names.slice(0, unitsLength(names)));
    task.with.push(...more.filter((name) => !task.with.includes(name)));
  }
}

/** «…, hoàn thành trước ngày 30/6/2027», «(xong trước 20/02/2027)», «Trong tháng 4, …». */
function withoutDeadline(text: string, deadline: string): string {
  const at = deadline === '' ? -1 : text.indexOf(deadline);
  if (at < 0) return text;
  const after = text.slice(at + deadline.length);
  if (at === 0) return /^,\s/.test(after) ? after.slice(2) : text;
  const end = /^\s*(?:\)\s*[.;]?|[.;]?)\s*$/u.exec(after);
  const lead = finishing.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  if (end === null && !/^\s*[,)]/.test(after)) return text;
  if (!/^[,(;–-]/.test(lead) && !/(?:hoàn thành|hoàn tất|xong)/iu.test(lead)) return text;
  // «rà soát, hoàn thành hồ sơ trước …» keeps its verb: only words of finishing right before the deadline go.
  const before = text.slice(0, at - lead.length);
  return before.trim() === '' ? text : before + after.replace(/^\s*\)/, '');
}
