import type { Of } from '../../../../shared/records/index.ts';
import type { MeetingPaperType } from '../../../../shared/records/meeting-paper.ts';
import type { Reader } from '../../records/reader.ts';

type Records = Pick<Reader, 'all' | 'find'>;
type Series = { bodyId: string; type: MeetingPaperType; year: string };

/** The issued papers of one series: of a body, of a type, in a year (NĐ 30/2020, Điều 15: numbers run from 01 each year). */
export const issuedIn = (records: Records, { bodyId, type, year }: Series): Of<'meeting-paper'>[] =>
  records
    .all('meeting-paper')
    .filter(
      (paper) =>
        paper.type === type &&
        paper.state === 'issued' &&
        paper.issuedOn?.slice(0, 4) === year &&
        records.find('meeting', paper.meetingId)?.bodyId === bodyId,
    );

/** The next number of a series, and its newest. Papers that were only filed in the archive count as well. */
export function numbersOf(
  records: Records,
  { abbreviation, ...series }: Series & { abbreviation: string },
): { nextNumber: number; latest: { number: number; issuedOn: string } | null } {
  const issued = issuedIn(records, series).sort((a, b) => b.number - a.number);
  const [latest] = issued;
  const symbol = series.type === 'minutes' ? 'BB' : 'TB';
  const filed = records
    .all('document')
    .filter(({ issuedOn }) => issuedOn?.slice(0, 4) === series.year)
    .flatMap(({ number }) => numberUnder(number, `${symbol}-${abbreviation}`));
  return {
    nextNumber: Math.max(0, latest?.number ?? 0, ...filed) + 1,
    latest: latest ? { number: latest.number, issuedOn: latest.issuedOn ?? '' } : null,
  };
}

/** «05/TB-BCĐCĐS» → 5 under «TB-BCĐCĐS», however it is spaced. */
const numberUnder = (text: string, symbol: string): number[] => {
  const [number = '', rest = ''] = text.normalize('NFC').replace(/\s+/g, '').split('/');
  return /^\d{1,5}$/.test(number) &&
    rest.toLowerCase() === symbol.normalize('NFC').replace(/\s+/g, '').toLowerCase()
    ? [Number(number)]
    : [];
};
