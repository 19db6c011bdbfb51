import { markedFold } from '../../pasted-text/marked-fold.ts';
import type { Structure } from './structure.ts';

/** What kind of body the regulation is of: it decides how its head and deputies are called. */
export type BodyKind = 'ban' | 'tieu-ban' | 'uy-ban' | 'hoi-dong' | 'to';

/** The bodies of a regulation as patterns over folded text. */
export type Bodies = {
  kind: BodyKind;
  committee: string;
  /** What may follow in its full name, and in the short name that the text gives it. */
  tails: string[][];
  head: string;
  deputy: string;
  /** The helping group; null where the text names none. */
  group: string | null;
  /** Further names of offices that stand for the standing office. */
  office: string;
};

const kinds: readonly { kind: BodyKind; name: string; head: string; deputy: string }[] = [
  {
    kind: 'tieu-ban',
    name: 'tieu ban',
    head: 'truong (?:tieu ban|ban(?! chi dao))',
    deputy: 'pho (?:truong )?(?:tieu )?ban(?! chi dao)',
  },
  {
    kind: 'ban',
    name: 'ban (?:chi dao|dieu hanh|chi huy|van dong|dieu phoi|chu nhiem|to chuc)|bcd',
    head: 'truong (?:ban(?: (?:chi dao|dieu hanh|chi huy|van dong|dieu phoi|to chuc))?|bcd)',
    deputy: 'pho (?:truong )?(?:ban(?: (?:chi dao|dieu hanh|chi huy|van dong|dieu phoi|to chuc))?|bcd)',
  },
  {
    kind: 'uy-ban',
    name: 'uy ban(?! (?:nhan dan|mat tran|kiem tra|thuong vu))',
    head: chairOf(''),
    deputy: chairOf('pho '),
  },
  { kind: 'hoi-dong', name: 'hoi dong(?! nhan dan)', head: chairOf(''), deputy: chairOf('pho ') },
  {
    kind: 'to',
    name: 'tO (?:cong tac|cong nghe|chi dao|dieu hanh|phan ung nhanh|trien khai|de an|chuyen doi|ho tro|giup viec)',
    head: 'tO truong',
    deputy: 'tO pho',
  },
];

/** The chair of a committee or council, and not of a people's committee or council. */
function chairOf(before: string): string {
  return `${before}chu tich(?: (?:uy ban|hoi dong)(?! nhan dan))?(?! (?:uy ban|hoi dong|ubnd|hdnd|mat tran|nuoc|quoc hoi|xa|phuong|tinh|huyen))`;
}

const groupNames =
  'tO (?:giup viec|cong tac|thu kY|chuyen vien|chuyen gia|bien tap|tham muu|trien khai|tong hop|dieu phoi|ky thuat|chuyen trach)(?: lien nganh)?(?: giup viec)?';
const otherGroups = [
  'bo phan giup viec',
  'nhom giup viec',
  'nhom cong tac',
  'ban thu kY',
  'bo phan thu kY',
  'co quan giup viec',
];

/** What the regulation is about, or null where it is of no such body. */
export function bodiesOf({
  title,
  articles,
  heading,
}: Pick<Structure, 'title' | 'articles' | 'heading'>): Bodies | null {
  const first = articles
    .slice(0, 3)
    .map((one) => `${one.title}. ${one.text} ${one.clauses.map(({ text }) => text).join(' ')}`);
  const titleText = markedFold(title === '' ? heading.join(' ') : title).slice(0, 600);
  const introduced = markedFold(first.join(' ')).slice(0, 6000);
  const found = firstKind(titleText) ?? firstKind(introduced);
  if (found === null) return null;
  const whole = articles.flatMap(({ title: name, text: opening, points, clauses }) => [
    name,
    opening,
    ...points.map((point) => point.text),
    ...clauses.flatMap((clause) => [clause.text, ...clause.points.map((point) => point.text)]),
  ]);
  const text = markedFold(whole.join(' ').slice(0, 200_000));
  const bare = found.kind === 'to' ? '|tO(?! (?:chuc|truong|pho|dan pho|quoc|giup viec|thu kY))' : '';
  const committee = `(?:${found.name}${bare})`;
  return {
    kind: found.kind,
    committee,
    tails: tailsOf(found.name, [titleText, introduced]),
    head: `${found.head}(?:(?: cua)? ${committee})?`,
    deputy: found.deputy,
    group: groupOf(found, { text, committee }),
    office: `van phong (?:thuong truc |giup viec )?(?:cua )?(?:${found.name})`,
  };
}

type Kind = (typeof kinds)[number];

function firstKind(text: string): Kind | null {
  let best: { at: number; kind: Kind } | null = null;
  for (const kind of kinds) {
    const at = text.search(new RegExp(`\\b(?:${kind.name})\\b`));
    if (at >= 0 && (best === null || at < best.at)) best = { at, kind };
  }
  return best?.kind ?? null;
}

/** A name is not longer than this. */
const mostWords = 40;

/** What may follow the body in its own name, from the title and from «sau đây gọi tắt là», word by word. */
function tailsOf(name: string, texts: readonly string[]): string[][] {
  const tails: string[][] = [];
  const behind = `(?:${name})((?: [a-z0-9-]+,?){1,${mostWords}})`;
  const inTitle = new RegExp(`\\b${behind}`);
  // «… của Ban Chỉ đạo X (sau đây gọi tắt là Ban Chỉ đạo Y)»
  const introduced = new RegExp(`\\b${behind} ?\\(|\\b(?:tat|goi|chung) la ${behind}`, 'g');
  for (const [place, text] of texts.entries()) {
    const matches = place === 0 ? [inTitle.exec(text)] : [...text.matchAll(introduced)].slice(0, 4);
    for (const match of matches) {
      if (match !== null) tails.push(nameWords((match[1] ?? match[2] ?? '').trim().split(' ')));
    }
  }
  return tails.filter((words) => words.length > 0);
}

/** Words that begin a name: a field of work or a place, not a verb. */
const nameStart =
  /^(?:chuyen|xay|thuc|de|cong|cai|phong|ve|cac|tinh|xa|phuong|thanh|huyen|dac|trien|ung|phat|quoc|trung|nang|bao|giam|trong|cap|cuoc|chuong|thi|so|du|he|dai|le|ky|van|nong|quan|an|y|chinh)$/;
const nameEnd = /^(?:hOp|duoc|theo|gom|nhu|sau|phai|giup|trinh|ban|quy|dieu|goi)$/;

/** The words up to where the name must have ended; none where they are no name. */
function nameWords(words: readonly string[]): string[] {
  if (!nameStart.test(words[0] ?? '')) return [];
  const end = words.findIndex((word) => nameEnd.test(word));
  return end < 0 ? [...words] : words.slice(0, end);
}

const joining = /^(?:va|-|cua|o|tai|trong|ve|tu)$|,$/;

/** Where the name ends that goes on from this place: as many of its words as stand there. */
export function tailEnd(tails: readonly (readonly string[])[], folded: string, from: number): number {
  let longest = from;
  for (const words of tails) {
    let end = from;
    for (const word of words) {
      if (!folded.startsWith(` ${word}`, end) || /[a-z0-9]/i.test(folded[end + word.length + 1] ?? ' '))
        break;
      end += word.length + 1;
      if (!joining.test(word)) longest = Math.max(longest, end);
    }
  }
  return longest;
}

function groupOf(found: Kind, { text, committee }: { text: string; committee: string }): string | null {
  const behind = `(?:(?: giup viec)?(?: cho| cua)? (?:${committee}))?`;
  if (found.kind !== 'to') {
    if (new RegExp(`\\b${groupNames}\\b`).test(text)) {
      return `(?:${groupNames}|tO giup|tO(?! (?:chuc|truong|pho|dan pho|quoc|hop tac|cong nghe so)))${behind}`;
    }
  } else if (/\btO (?:giup viec|thu kY)\b/.test(text) && !/giup viec/.test(found.name)) {
    return `tO (?:giup viec|thu kY)${behind}`;
  }
  const office = `van phong (?:thuong truc |giup viec )?(?:cua )?(?:${found.name})`;
  const helping = new RegExp(`\\b${office}[^.;]{0,60}?\\b(?:giup viec|hOp dinh ky)`).exec(text)?.[0];
  if (helping !== undefined && !helping.includes('co quan thuong truc')) return office;
  const other = otherGroups.find((name) => text.includes(name));
  return other === undefined ? null : `(?:${other})${behind}`;
}
