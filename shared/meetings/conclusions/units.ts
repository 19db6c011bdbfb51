import { isWorkWord } from './work-words.ts';

/** Words that the name of an office, officer or group begins with. */
const head =
  'đồng chí|đ\\/c|ông|bà|sở(?! hữu)|bộ|phòng(?! chống| ngừa| cháy| bệnh| dịch| tránh| họp|, chống|, ngừa|, tránh|, chữa)|' +
  'văn phòng|công an|công chức|cán bộ|viên chức|ban(?! hành| đầu| bố| phát)|trung tâm|viện|chi cục|cục|tổng cục|[uủ][yỷ] ban|uỷ ban|ubnd|hđnd|ubmttq|' +
  'mttq|mặt trận|hội đồng|hội(?! nghị| thảo| trường| họp| đàm| tụ| nhập| phí)|đảng [uủ][yỷ]|tỉnh [uủ][yỷ]|thành [uủ][yỷ]|huyện [uủ][yỷ]|' +
  'xã [uủ][yỷ]|đảng bộ|chi bộ|cấp [uủ][yỷ]|quân [uủ][yỷ]|chủ tịch|phó |chánh |giám đốc|tổng giám đốc|hiệu trưởng|trưởng|bí thư|thủ trưởng|' +
  'người đứng đầu|thường trực|ban thường vụ|kế toán|văn thư|đoàn(?! kết)|kho bạc|ngành|các ngành|chính phủ|thủ tướng|tổ(?! chức)|tổ chức (?:đảng|chính trị|đoàn|hội)|tiểu ban|' +
  'đơn vị|cơ quan|địa phương|thôn|ấp(?! )|khu phố|tổ dân phố|xã(?! hội)|phường|huyện|tỉnh|thành phố(?! thông)|thành viên|[uủ][yỷ] viên|trường|' +
  'trạm|bệnh viện|công ty|doanh nghiệp|tập đoàn|tổng công ty|ngân hàng|hợp tác xã|htx|vnpt|viettel|mobifone|fpt|evn|điện lực|bưu điện|bưu cục|chi nhánh|' +
  'lực lượng|đài|thanh tra|tòa án|toà án|viện kiểm sát|bch|bcđ|liên minh|liên đoàn|chủ đầu tư|nhà thầu|đội|nhóm(?! nhiệm| vấn| chỉ)|' +
  'kiểm toán|thống kê(?= (?:cơ sở|tỉnh|xã))|thuế(?= (?:cơ sở|tỉnh|xã))|bảo hiểm|hải quan|nhà trường|lãnh đạo(?! )|lãnh đạo(?= (?:các|phòng|ubnd|đơn vị|cơ quan|xã|sở|ban|văn))|học viện|thư ký|chi đoàn|chi hội|' +
  'nhân dân|hộ(?= (?:dân|gia đình|kinh doanh))|phòng, ban|ban, ngành|sở, ngành|báo|tổng biên tập|cộng đồng|tổ chức(?=,)';
const group = 'toàn thể(?: các)?|tất cả(?: các)?|các|mỗi|từng|những|hệ thống|mọi|một số';
const start = new RegExp(
  `^(?:(?:${group}) )?(?:${head}|tổ chức(?<=(?:các|mỗi) tổ chức))(?![\\p{L}])|^(?:(?:${group}) )?(?:phó|chánh) \\p{L}`,
  'u',
);
/** Names whose words would pass for work. */
const inName =
  /^(?:đầu tư xây dựng|đầu tư|chỉ đạo|chỉ huy|quản lý|tổ chức|giúp việc|công tác|tiếp nhận và trả kết quả|tiếp nhận|phục vụ|kiểm tra|điều hành|điều phối|chủ quản|vận động|bảo vệ|tuyên truyền|thu|công nghệ|thực hiện nhiệm vụ|theo dõi, giúp|trực tiếp)(?![\p{L}])/u;
const takesName =
  /(?:^|[ ,])(?:dự án|tổ công tác|ban|ban thường trực|trưởng ban|phó ban|bộ phận|tổ|tiểu ban|trung tâm|ủy ban|uỷ ban|cơ quan|đội|đài|cán bộ|ban,|thành viên ban|trưởng phó ban|văn phòng ban)$/iu;
/** What tells an office apart follows its name and belongs to it. */
const tellsApart =
  /^(?:có liên quan|liên quan|được (?:giao|phân công) (?=(?:chủ trì|phụ trách|theo dõi|quản lý|nhiệm vụ))|được phân công phụ trách|thụ hưởng|thi công|cung cấp dịch vụ|theo (?:lĩnh vực|chức năng|nhiệm vụ|phân công|địa bàn|thẩm quyền)(?: [\p{L}]+)?(?: (?:phụ trách|quản lý|được giao|được phân công|phân công))?|phụ trách|trực thuộc|trên địa bàn|cùng cấp|nêu trên|còn lại|chưa hoàn thành|chưa [\p{L}]+ [\p{L}]+)(?![\p{L}])/u;

/** Words in small letters that end a name although they are no work. */
const ends =
  /^(?:cần|phải|để|nhằm|khi|nếu|được|đã|đang|sẽ|chưa|còn|là|đến|căn cứ|trên cơ sở|trong|trước|ngay|chậm nhất|sau|theo|có|yêu cầu|đề nghị|từ|đồng thời|bằng|như|vì|do|qua|tại (?=cuộc|hội|phiên|đây)|với|cho|hoàn toàn|luôn|rất|nhìn chung|cơ bản|kết luận|nhấn mạnh|lưu ý|cũng|vẫn|không)(?![\p{L}])/u;
/** Of «các sở, ban, ngành, địa phương»: a name goes on behind the comma. */
const goesOn =
  /^(?:ban|ngành|đoàn thể|địa phương|đơn vị|cơ quan|phường|đặc khu|thị trấn|thị xã|huyện|thành phố|thôn|bản|ấp|khóm|khu phố|tổ dân phố|tổ chức|doanh nghiệp|đoàn|hội|xã|trường|trạm|phòng|cá nhân|người dân|hội viên|phó trưởng)(?![\p{L}])/iu;

const mostWords = 90;

/** Names only before a capital letter: «Bộ Tài chính» beside «bộ máy», «Thanh tra tỉnh» beside «thanh tra việc». */
const beforeCapital = /^(?:các )?(?:ông|bà|bộ|thanh tra|kiểm toán|báo)(?= )/iu;
const isNamed = /^ (?:\p{Lu}|trưởng|chỉ huy|phận|tỉnh|xã)/u;

/** Whether the name of an office, officer or group begins here. */
export function isUnitStart(text: string): boolean {
  const head = text.slice(0, 60);
  if (!start.test(head.toLowerCase())) return false;
  const doubtful = beforeCapital.exec(head)?.[0].length;
  return doubtful === undefined || isNamed.test(head.slice(doubtful));
}

/** Length of the names of offices, one or many, that begin here; 0 where none does. */
export function unitsLength(text: string): number {
  if (!isUnitStart(text)) return 0;
  const rest = text.slice(0, 900);
  let end = 0;
  for (let count = 0; count < mostWords; count++) {
    const step = nextWord(rest, end, count === 0);
    if (step === 0) break;
    end += step;
  }
  return rest.slice(0, end).replace(/[\s,]+$/, '').length;
}

const step =
  /^(,? (?:và |hoặc |cùng )?|, |)(\((?:\p{Lu}[\p{L}&\d -]{1,14})\)|[\p{L}\p{M}\d&/.-]+(?!%)|[-–](?= ))/u;

/** How far the name goes on with one more word, its comma before it included; 0 where it ends. */
function nextWord(rest: string, end: number, isFirst: boolean): number {
  const [whole, gap = '', found = ''] = step.exec(rest.slice(end, end + 60)) ?? [];
  const word = found.replace(/\.+$/, '');
  if (whole === undefined || word === '' || (end > 0 && gap === '')) return 0;
  const length = gap.length + word.length;
  if (isFirst) return length;
  const before = rest.slice(0, end);
  const after = rest.slice(end + gap.length, end + gap.length + 60);
  return ownWords(before, after, gap) ?? (isEnd(before, after, gap) ? 0 : length);
}

/** Words after a name that would pass for work and belong to it, with the space before them. */
function ownWords(before: string, after: string, gap: string): number | null {
  // «hành chính công bố trí …»: the name ends in «công».
  if (/hành chính$/iu.test(before) && after.startsWith('công ')) return gap.length + 4;
  const told = gap.includes(',') ? null : tellsApart.exec(after);
  const named = gap === ' ' && takesName.test(before) ? inName.exec(after) : null;
  const match = told ?? named;
  return match === null ? null : gap.length + match[0].length;
}

/** «Giáo dục và Đào tạo», «Tiếp nhận»: the second half of a name may be a word of work. */
const isHalfName = (before: string, after: string): boolean =>
  /(?:Đào|Tiếp)$/u.test(before) && /^(?:tạo|nhận)(?!\p{L})/u.test(after);

function isEnd(before: string, after: string, gap: string): boolean {
  const isGroup = /(?:các|mỗi|những)$/iu.test(before) && after.startsWith('tổ chức');
  if (!isGroup && !isHalfName(before, after) && (isWorkWord(after) || ends.test(after))) return true;
  const divides = /[,]|và|hoặc|cùng/u.test(gap);
  return divides && !/^\p{Lu}/u.test(after) && !isUnitStart(after) && !goesOn.test(after);
}

/** The names one by one: «các sở, ban, ngành» and «Văn phòng HĐND và UBND» stay whole. */
export function unitList(text: string): string[] {
  const names: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/, (?:và |cùng )?| và | cùng (?:với )?/gu)) {
    const rest = text.slice(match.index + match[0].length);
    const before = text.slice(from, match.index);
    if (!isUnitStart(rest) || isOneWith(before, match[0], rest)) continue;
    names.push(before);
    from = match.index + match[0].length;
  }
  return [...names, text.slice(from)]
    .map((name) => name.replace(/[\s,.;]+$/, '').trim())
    .filter((name) => name !== '');
}

function isOneWith(before: string, divider: string, rest: string): boolean {
  if (
    divider === ' và ' &&
    /(?:HĐND|Hội đồng nhân dân|Đoàn ĐBQH)$/iu.test(before) &&
    /^(?:UBND|[UỦ][yỷ] ban nhân dân|HĐND)/iu.test(rest)
  )
    return true;
  // «các sở, ban, ngành»; «UBND các xã, phường»; «các cơ quan, đơn vị».
  return (
    /(?:^|[ ,])(?:các|mỗi|từng|toàn thể|tất cả)(?: [\p{L}]+){1,3}(?:, [\p{L} ]+)*$/iu.test(before) &&
    /^\p{Ll}/u.test(rest) &&
    !/^các /u.test(rest)
  );
}
