import { fold } from '../vietnamese.ts';
import type { BookValues, Part, PartValue } from './book-draft.ts';

/** Two-tier local government: the day from which nearly every commune has its present name. */
const communesSince = '2025-07-01';

/**
 * What can be worked out of a part from the parts before it and from what is typed into it. Nothing of it is
 * certain, so each value can be typed over; what cannot be worked out is left empty.
 */
export function proposed(part: Part, known: Partial<BookValues>, today: string): PartValue {
  const commune = text(known.commune, 'name');
  const committee = known.committee ?? {};
  switch (part) {
    case 'commune':
      return communeOf(commune);
    case 'committee':
      return { ...committeeOf(commune), from: '', decision: '', sealUse: 'unknown' };
    case 'group':
      return { ...groupOf(commune), from: committee.from ?? '', decision: '', sealUse: 'unknown' };
    case 'regulation':
      return regulationOf(commune, committee, known.regulation);
    case 'list':
      return { from: committee.from ?? '', decision: committee.decision ?? '' };
    case 'user':
      return { name: '', roles: ['officer'], active: true };
    case 'book':
      return { keptFrom: today };
  }
}

const text = (value: PartValue | undefined, field: string): string => String(value?.[field] ?? '').trim();

const unitWords = /^(xã|phường|đặc khu)\s+/iu;

/** The unit's word small, as in a sentence: «xã Tùng Châu» (NĐ 30/2020, Phụ lục II). */
const inSentence = (name: string): string => name.replace(unitWords, (unit) => unit.toLocaleLowerCase('vi'));

/** Whether a name says which unit it is. */
export const namesUnit = (name: string): boolean => unitWords.test(name);

/** «Tùng Châu»; a name that is a number keeps its unit (NĐ 30/2020, Phụ lục I, II.4.a). */
function placeName(name: string): string {
  const proper = name.replace(unitWords, '');
  return /^\d/.test(proper) ? name.charAt(0).toLocaleUpperCase('vi') + name.slice(1) : proper;
}

const letterheadParent = (name: string): string =>
  name === '' ? '' : `ỦY BAN NHÂN DÂN ${name.toLocaleUpperCase('vi')}`;

const communeOf = (name: string) => ({
  name: '',
  province: '',
  letterheadParent: letterheadParent(name),
  placeName: placeName(name),
  from: communesSince,
  decision: '',
});

const committeeOf = (commune: string) => ({
  name: commune === '' ? '' : `Ban Chỉ đạo chuyển đổi số ${inSentence(commune)}`,
  letterheadName: 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ',
  abbreviation: 'BCĐ',
});

const groupOf = (commune: string) => ({
  name: commune === '' ? '' : `Tổ công tác giúp việc Ban Chỉ đạo chuyển đổi số ${inSentence(commune)}`,
  letterheadName: 'TỔ CÔNG TÁC',
  abbreviation: 'TCT',
});

/** The decision that the printed regulation itself names is this commune's own only where it is that commune. */
function regulationOf(commune: string, committee: PartValue, typed: PartValue = {}): PartValue {
  const body = text(committee, 'name');
  const isTungChau = /(^|\s)tung chau$/.test(fold(commune));
  const issued = isTungChau ? '2023-03-30' : null;
  return {
    preset: 'tung-chau',
    title: body === '' ? '' : `Quy chế Hoạt động của ${body}`,
    number: isTungChau ? '64/QĐ-BCĐ' : '',
    issuedOn: issued,
    from: typed.issuedOn ?? issued ?? committee.from ?? '',
    issuedBy: body.replace(/^Ban Chỉ đạo/u, 'Trưởng ban Chỉ đạo'),
  };
}
