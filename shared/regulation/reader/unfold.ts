import { markOf } from './marks.ts';

/** Where a line begins anew in a text that lost its line ends; what is no beginning is joined again later. */
const beginnings =
  / (?=Chương (?:[IVXL]{1,7}|\d{1,2})(?!\p{L})|Mục \d{1,2}[.: ]|Điều \d{1,3}[a-zđ]?[.:] ?\p{Lu}|QUY CHẾ (?:\p{Lu}|\p{Ll})|\(Ban hành kèm|Nơi nhận ?:|(?<!Điều |Mục |Chương |Khoản |khoản )\d{1,2}(?:\.|[-–]) ?\p{Lu}|(?<!Điều )\d{1,2}\.\d{1,2}\. ?\p{Lu}|[a-zđ]\) \p{L})/gu;

/** A text without line ends (copied from a web page or a table) gets those back that carry its structure. */
export function unfold(lines: readonly string[]): string[] {
  const marked = lines.filter((line) => markOf(line)?.kind === 'article').length;
  const inside = lines.reduce(
    (sum, line) => sum + (line.match(/(?<! )\s?Điều \d{1,3}[.:] ?\p{Lu}/gu)?.length ?? 0),
    0,
  );
  if (inside < 2 || marked * 2 > inside) return [...lines];
  return lines.flatMap((line) => line.split(beginnings)).filter((line) => line !== '');
}
