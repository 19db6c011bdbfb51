import { fold } from '../../shared/vietnamese.ts';
import { openBook } from '../helpers/book.ts';
import { inTurn, type Line } from './measure.ts';
import { aDocument, sampleBook } from './sample-book.ts';

/** Searching the whole book without diacritics, against one `includes` over the same folded words. */
export async function measureSearch(records: number): Promise<Line> {
  const book = await openBook({ folder: await sampleBook(records) });
  book.session.userId = 'officer';
  const folded = Array.from({ length: records }, (_, index) =>
    fold(`${aDocument(index).title} ${aDocument(index).note}`),
  );
  const query = 'tap huan dich vu cong';
  const timings = await inTurn(
    [
      {
        name: 'includes() of one string over folded words',
        run: () => folded.filter((words) => words.includes(query)).length,
      },
      {
        name: 'records.list with the words anywhere, 200 rows and the total',
        run: () => book.call('records.list', { kind: 'document', search: query }),
      },
      { name: 'search.find over every kind', run: () => book.call('search.find', { query }) },
    ],
    20,
  );
  await book.close();
  return { what: 'Search', records, timings };
}
