import { type Bodies, tailEnd } from './bodies.ts';
import { officeNameAt } from './office-name.ts';

/** Who is named in one place, `last` the one who closes the row: codes (`TB`, `PTB`, `Tổ` …) or offices by their printed names. */
export type Mention = {
  start: number;
  end: number;
  parties: string[];
  last: { start: number; parties: string[] };
};

/** Parties by code: what the table of `to-profile.ts` knows. */
export const partyCodes = [
  'TB',
  'PTBTT',
  'PTB',
  'UVTT',
  'UV',
  'Thư ký',
  'BCĐ',
  'lãnh đạo BCĐ',
  'Thường trực BCĐ',
  'Tổ',
  'Tổ trưởng',
  'Tổ phó thường trực',
  'Tổ phó',
  'thành viên Tổ',
  'lãnh đạo Tổ',
  'CQTT',
  'chair',
  'any member',
  'other members',
  'cấp có thẩm quyền',
  'outside units',
] as const;
export type PartyCode = (typeof partyCodes)[number];

type Word = { codes: PartyCode[]; pattern: RegExp };

/** Finds the parties named in a text; the text and its marked fold are given together. */
export type PartyFinder = (text: string, folded: string) => Mention[];

const before = '(?:(?:cac|tat ca|toan the|dong chi|tung|moi|nhung|mot so|giao|nhu) ){0,3}';

function wordsOf(bodies: Bodies): Word[] {
  const { committee: B, head, deputy, group: H, office } = bodies;
  const ofB = `(?:(?: cua| trong)? ${B})?`;
  const ofH = H === null ? '(?!)' : `(?: cua)? (?:${H})`;
  const word = (pattern: string, ...codes: PartyCode[]): Word => ({
    codes,
    pattern: new RegExp(`${before}(?:${pattern})(?![a-zA-Z0-9])`, 'y'),
  });
  const group =
    H === null
      ? []
      : [
          word(`(?:thanh vien|uy vien|can bo)${ofH}`, 'thành viên Tổ'),
          word(`lanh dao${ofH}`, 'lãnh đạo Tổ'),
          ...(bodies.kind === 'to'
            ? []
            : [
                word(`tO truong(?:${ofH})?|truong ${H}`, 'Tổ trưởng'),
                word(`tO pho thuong truc(?:${ofH})?`, 'Tổ phó thường trực'),
                word(`tO pho(?:${ofH})?`, 'Tổ phó'),
              ]),
          word(`(?:${H})`, 'Tổ'),
        ];
  return [
    word(`truong(?:,| va| hoac)? (?:cac )?${deputy}${ofB}`, 'TB', 'PTB'),
    word(`${deputy}${ofB}[ ,-]{1,3}thuong truc${ofB}|thuong truc,? ${deputy}`, 'PTBTT'),
    word(`${deputy}${ofB}`, 'PTB'),
    word(head, 'TB'),
    word(`uy vien thuong truc${ofB}`, 'UVTT'),
    ...group.slice(0, 1),
    word(
      `(?:uy vien|thanh vien)(?:,? kiem| la|,)? thu kY${ofB}|thu kY(?! (?:cuoc|phien|hOp))${ofB}`,
      'Thư ký',
    ),
    word(`thu kY (?:cuoc |phien )?hOp`, 'Thư ký'),
    word(`mot (?:trong cac )?(?:thanh vien|uy vien)${ofB}`, 'any member'),
    word(`(?:thanh vien|uy vien)(?: (?:con lai|khac))${ofB}`, 'other members'),
    word(`(?:thanh vien|uy vien)${ofB}`, 'UV'),
    word(`lanh dao ${B}`, 'lãnh đạo BCĐ'),
    ...group.slice(1),
    word(`(?:co quan|bo phan|don vi|van phong) thuong truc(?: giup viec)?${ofB}|(?:${office})`, 'CQTT'),
    word(`thuong truc(?: cua)? ${B}`, 'Thường trực BCĐ'),
    word(B, 'BCĐ'),
    word(
      `(?:nguoi|dong chi) (?:duoc (?:phan cong|uy quyen) )?chu (?:tri|toa)(?: (?:cac )?(?:cuoc |phien )?hOp| hoi nghi)?`,
      'chair',
    ),
    word(`(?:cap|co quan|nguoi)(?: nha nuoc)? (?:co )?tham quyen`, 'cấp có thẩm quyền'),
    word(
      `co quan,? don vi(?:,? (?:dia phuong|to chuc|tO chuc))?|(?:nganh, )?(?:cap|dia phuong|don vi)(?! \\w)`,
      'outside units',
    ),
  ];
}

/** A committee of another level, where the own name says nothing of it. */
const foreignLevel =
  ' (?:trung uong|quoc gia|cap tren|cap tinh|cap huyen|cap trung uong|cua chinh phu|tinh|huyen|thanh pho|chinh phu|cua tinh|cua trung uong|tinh uy|thanh uy|huyen uy|quan uy|dang uy)\\b';

/** Words at which a party may begin: quicker than to try at every word. */
const begin =
  /(?<![a-zA-Z0-9])(?:truong|pho|uy|thanh|thu|mot|lanh|tO|co|bo|van|ban|bcd|bch|tieu|hoi|hdnd|ubnd|nguoi|dong|cap|cac|tat|toan|tung|moi|so|phong|cong|can|trung|vien|chi|cuc|dang|tinh|huyen|quan|chu|chanh|giam|bi|ke|mat|doan|kho|nganh|chinh|thuong|don|nhom|linh|dia)(?![a-zA-Z0-9])/g;

const separator = /(?:\s*,\s*(?:va |hoac )?|\s+(?:va|hoac|va\/hoac|cung|hay)\s+)/y;

/** A finder for the parties of one regulation. */
export function createPartyFinder(bodies: Bodies): PartyFinder {
  const words = wordsOf(bodies);
  const committeeEnd = new RegExp(`(?:${bodies.committee}|${bodies.head}|${bodies.deputy})$`);
  return (text, folded) => {
    const mentions: Mention[] = [];
    begin.lastIndex = 0;
    for (let match = begin.exec(folded); match !== null; match = begin.exec(folded)) {
      const mention = listAt({ words, bodies, committeeEnd, text, folded }, match.index);
      if (mention === null) continue;
      mentions.push(mention);
      // «Phó Trưởng ban (Trưởng phòng …) thay mặt»: the same person by another office.
      const apposition = isCode(mention.parties[0])
        ? /^ ?\([^()]{1,80}\)/.exec(folded.slice(mention.end, mention.end + 90))
        : null;
      begin.lastIndex = Math.max(mention.end + (apposition?.[0].length ?? 0), match.index + 1);
    }
    return mentions;
  };
}

type Scan = { words: readonly Word[]; bodies: Bodies; committeeEnd: RegExp; text: string; folded: string };

/** One party or several in a row, joined by commas, «và», «hoặc». */
function listAt(scan: Scan, start: number): Mention | null {
  const parties: string[] = [];
  let end = start;
  let at = start;
  let last = { start, parties };
  for (let count = 0; count < 12; count++) {
    const one = partyAt(scan, at);
    // «con dấu của X, các thành viên khác …»: the others begin a row of their own.
    if (one === null || (count > 0 && one.parties[0] === 'other members' && !isCode(parties[0]))) break;
    last = { start: at, parties: one.parties };
    for (const party of one.parties) if (!parties.includes(party)) parties.push(party);
    end = one.end;
    separator.lastIndex = end;
    const gap = separator.exec(scan.folded);
    if (gap === null) break;
    at = end + gap[0].length;
  }
  return parties.length === 0 ? null : { start, end, parties, last };
}

const foreign = new RegExp(`^${foreignLevel}`);

/** The end of a name with the committee's own name behind it, and whether it is another level's committee. */
function nameEndAt(scan: Scan, start: number, end: number): { end: number; other: boolean } {
  const { bodies, committeeEnd, folded } = scan;
  if (!committeeEnd.test(folded.slice(start, end))) return { end, other: false };
  const full = tailEnd(bodies.tails, folded, end);
  const level = full === end ? foreign.exec(folded.slice(end, end + 40)) : null;
  if (level === null) return { end: full, other: false };
  const words = level[0].replace(/^ (?:cua )?/, '');
  const isOwn = !/^cap /.test(words) && bodies.tails.some((tail) => tail.join(' ').includes(words));
  return { end: end + level[0].length, other: !isOwn };
}

const isCode = (party: string | undefined): boolean => partyCodes.some((code) => code === party);

function partyAt(scan: Scan, at: number): { end: number; parties: string[] } | null {
  const { words, text, folded } = scan;
  for (const { pattern, codes } of words) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match === null) continue;
    const { end, other } = nameEndAt(scan, at, at + match[0].length);
    return { end, parties: other ? [text.slice(at, end)] : [...codes] };
  }
  const skipped = /^(?:(?:cac|dong chi) )?/.exec(folded.slice(at, at + 20))?.[0].length ?? 0;
  const name = officeNameAt(text, folded, at + skipped);
  return name === null ? null : { end: at + skipped + name.length, parties: [name] };
}
