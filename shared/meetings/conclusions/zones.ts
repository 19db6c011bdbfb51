import type { Block } from './blocks.ts';
import { plainFold } from './plain-fold.ts';

const letterhead =
  /^(?:cong hoa xa hoi chu nghia|dang cong san viet nam|thong bao$|thong bao (?:ket luan|y kien)|so ?:? ?[\d.…]* ?[-/] ?tb)/;
const opens =
  /^(?:sang|chieu|toi|ngay|vao (?:luc|hoi|ngay)|trong (?:ngay|hai|2|cac ngay)|thuc hien (?:chuong trinh|lich|ke hoach|quy che)|ket luan (?:cua|hoi nghi|cuoc)|thanh phan|tham du|tham gia|cung du|du (?:hop|hoi nghi|cuoc)|sau khi nghe|can cu|tai tru so|uy ban nhan dan|van phong|ban chi dao|dang bo)\b/;
const begins =
  /(?:ket luan|chi dao|y kien|thong nhat|yeu cau|nhiem vu|noi dung|giai phap)[^.]{0,200}(?:nhu sau|sau day|sau)\s*[:.]?$|ket luan(?:, chi dao)?\s*:$/;
const closes =
  /^noi nhan\b|^(?:tl|kt|tm|tuq|t\/m|t\/l|q)\. ?[a-z]{2}|thong bao (?:[a-z]+ ){0,6}(?:den|de|toi|cho|ket luan|y kien)\b.{0,220}\b(?:biet|thuc hien)\b|^tren day la\b|^luu ?: ?vt\b/;
const statement =
  /^(?:(?:ve|phan|i+|tinh hinh|mot so) )?(?:danh gia (?:chung|tinh hinh|ket qua|cong tac|viec)|ket qua(?: dat duoc| thuc hien| chung| cong tac| noi bat|$)|nhung ket qua|ve ket qua|uu diem|ton tai|han che|nhung (?:ton tai|han che|kho khan|mat)|mat (?:lam|dat|duoc|chua)|kho khan|nguyen nhan|thanh phan|tinh hinh|nhan dinh|bai hoc|thuan loi|quan diem|muc tieu(?: chung| cu the)?$|boi canh|dien bien|noi dung (?:cuoc hop|lam viec)|thuc trang|y kien (?:phat bieu|thao luan|tham gia))/;

export const isLetterhead = (text: string): boolean => letterhead.test(plainFold(text.slice(0, 80)));

/** Whether a notice begins with its head and an account of the meeting, or at once with its work. */
export const hasOpening = (blocks: readonly Block[]): boolean =>
  blocks
    .slice(0, 10)
    .some(
      ({ style, text }) => style === '¶' && (isLetterhead(text) || opens.test(plainFold(text.slice(0, 80)))),
    );

/** «… kết luận như sau:»: from here on the work is given. */
export const beginsWork = (text: string): boolean => begins.test(plainFold(text.slice(-300)).trim());

/** The sentence by which a notice closes, its signature, «Nơi nhận». */
export const isClosing = (text: string): boolean => closes.test(plainFold(text.slice(0, 400)));

/** Whether a heading stands over statements: «Đánh giá chung», «Tồn tại, hạn chế». */
export const isStatementHead = (text: string): boolean =>
  text.length < 160 && statement.test(plainFold(text.slice(0, 100)).replace(/[\s:.]+$/, ''));

const praise =
  /^(?:(?:ban chi dao|hoi nghi|dong chi|chu tich|truong ban|bi thu|thu tuong|uy ban|ubnd|thuong truc)[^,;:]{0,80} )?(?:danh gia cao|bieu duong|hoan nghenh|cam on|chuc mung|ghi nhan|khen ngoi|nhiet liet|bay to)\b/;
const agreement =
  /^(?:(?:ban chi dao|hoi nghi|dong chi|chu tich|truong ban|bi thu|thu tuong|uy ban|ubnd|thuong truc)[^,;:]{0,80}? )?(?:co ban |hoan toan )*(?:(?:thong nhat|nhat tri)(?! (?:giao|voi cac|yeu cau|de nghi|phan cong))|dong y(?! (?:giao|de nghi|yeu cau))|dong tinh)\b/;
const conditional =
  /^(?:trong )?qua trinh (?:to chuc |trien khai )*thuc hien\b.{0,60}\b(?:kho khan|vuong mac|phat sinh|noi dung|van de)/;

/** Praise, consent and the closing formula give no work; a unit may be told to agree on something. */
export function isStatement(text: string, hasUnit: boolean): boolean {
  const plain = plainFold(text.slice(0, 200));
  if (praise.test(plain) || conditional.test(plain)) return true;
  return agreement.test(plain) && !(hasUnit && /^thong nhat (?:voi|phuong an|cach)/.test(plain));
}
