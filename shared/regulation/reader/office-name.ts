/** What the name of an office or an officer begins with. */
const starts =
  /^(?:so|phong|van phong|cong an|cong chuc|can bo|bo|ban(?! (?:hanh|giao|dau|than|bac|nganh|chi dao|luc|nay|do))|trung tam|vien|chi cuc|cuc|uy ban nhan dan|ubnd|hdnd|hoi dong nhan dan|dang uy|tinh uy|thanh uy|huyen uy|quan uy|dang bo|chi bo|chu tich|pho chu tich|chanh van phong|giam doc|truong (?:phong|cong an|tram)|bi thu|thu truong|thuong truc|ke toan|van thu|mat tran|uy ban mtt|uy ban mat tran|doan|hoi|kho bac|nganh|quan su|chinh phu|thu tuong|bo chinh tri|hoi dong|tieu ban|uy ban|truong ban|linh vuc|bo phan|don vi)\b/;
/** Of the words above, those that folding makes one with others. */
const spelled: Readonly<Record<string, RegExp>> = {
  so: /^sở/i,
  bo: /^bộ/i,
  phong: /^phòng/i,
  ban: /^(?:Ban|BAN)/,
  hoi: /^h[ộo][ịi]/i,
  doan: /^đoàn/i,
  vien: /^viện/i,
  cuc: /^cục/i,
  nganh: /^ngành/i,
  don: /^đơn/i,
};

/** Words in small letters at which a name ends: they say what the office does. */
const stops =
  /^(?:chu (?:tri|dong|tai|toa)|phoi|de|quan ly|co (?:trach|nhiem|y|the|van|lien|chuc|tham)|theo|giup|tong hop|xay|lap|la|trinh|bao (?:cao|dam)|duoc|tham (?:muu|gia|dinh|van)|chiu|thuc|thong (?:nhat|bao|qua)|xem|khen|quyet|kY|su dung|bo tri|dam|tren|trong|tai(?! (?:chinh|nguyen))|khi|neu|thi (?:phai|co|duoc|su|thong|bao|uy|cu)|phai|cung|hoac|gui|ban hanh|phe|luu|chuan|ghi|soan|du thao|kiem (?:tra|nhiem)|don doc|huong|dinh|nghien|tiep (?:nhan|thu)|cap (?:kinh|phat|co|bo)|lam|cho|hang|nham|voi|va|den|ra|dat|da|se|khong|can|moi|cu|chi (?:dao|tra|tiet)|phan (?:cong|anh|bo)|lien quan|thuong xuyen|cua|do|nhu|bieu|bang|qua|sau|truoc|kip|lay|hop|hOp|nhan(?! dan)|ket|phuc|nhung|trien|theo doi|ung|van dung|tu (?:nguon|ngan)|bang|vao|len|thay|de xuat|de nghi|giao|gop|lay|dong|mang|tO chuc(?! -))\b/;
/** … but not when the word belongs to a name that is written small. */
const goesOn =
  /^(?:thuong truc|quan su|du an|to chuc|phong|chi cuc|tai chinh|lien minh|ban (?:nhan|chap|thuong|to|dan|tuyen|noi))\b/;

const mostWords = 14;
const word = /^[\p{L}\p{N}&/.]+(?=$|[ ,;:.()\n]|[-–] )/u;

/**
 * The name of an office or officer that begins here in the text (`whole` is its marked fold: «Sở …»,
 * «công chức … xã»), as printed; null where none does.
 */
export function officeNameAt(text: string, whole: string, at: number): string | null {
  const rest = text.slice(at, at + 200);
  const folded = whole.slice(at, at + 200);
  const start = starts.exec(folded)?.[0];
  if (start === undefined) return null;
  const spelling = spelled[start.split(' ')[0] ?? ''];
  if (spelling !== undefined && !start.includes(' ') && !spelling.test(rest)) return null;
  let end = start.length;
  for (let count = 0; count < mostWords; count++) {
    const next = nextWordEnd(rest, end, folded);
    if (next === null) break;
    end = next;
  }
  const name = rest.slice(0, end).replace(/[.,]$/, '');
  return isBare(start, name) ? null : name;
}

/** «Sở», «Ban», «đơn vị» alone name nobody. */
const isBare = (start: string, name: string): boolean =>
  name.length === start.length &&
  !/^(?:ubnd|hdnd|dang uy|tinh uy|thanh uy|huyen uy|uy ban nhan dan|chinh phu|bo chinh tri|ke toan|van thu|chanh van phong|cong an)$/.test(
    start,
  );

function nextWordEnd(rest: string, end: number, folded: string): number | null {
  const gap = /^(?: ?[-–] |,? )/.exec(rest.slice(end))?.[0];
  if (gap === undefined) return null;
  const from = end + gap.length;
  const found = word.exec(rest.slice(from))?.[0].replace(/\.$/, '');
  if (found === undefined || found === '') return null;
  const after = from + found.length;
  return belongs({ rest, folded, from, after, separate: gap !== ' ' }) ? after : null;
}

type NextWord = { rest: string; folded: string; from: number; after: number; separate: boolean };

/** Whether the word goes on with the name; behind a comma or a dash only a capital that begins no other office. */
function belongs({ rest, folded, from, after, separate }: NextWord): boolean {
  const plain = folded.slice(from, after);
  const capital = /^\p{Lu}/u.test(rest.slice(from));
  if (separate) return capital && !isHead(rest, folded, from);
  if (capital) return plain !== 'truong' || !isHead(rest, folded, from);
  if (plain === 'va') return joinsName(rest, folded, after);
  return !stops.test(folded.slice(from)) || goesOn.test(folded.slice(from));
}

/** «và» inside a name stands before a capital that begins no other office. */
function joinsName(rest: string, folded: string, at: number): boolean {
  if (/\b(?:hdnd|hoi dong nhan dan) va$/.test(folded.slice(0, at))) return true;
  return /^ \p{Lu}/u.test(rest.slice(at)) && !isHead(rest, folded, at + 1);
}

const isHead = (rest: string, folded: string, at: number): boolean => {
  const start = starts.exec(folded.slice(at))?.[0];
  if (start === undefined)
    return /^(?:cac|pho|to|tO|uy vien|thanh vien|co quan|ban|bcd|truong)\b/.test(folded.slice(at));
  const spelling = spelled[start.split(' ')[0] ?? ''];
  return spelling === undefined || start.includes(' ') || spelling.test(rest.slice(at));
};
