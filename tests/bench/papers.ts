import { Document, Packer, Paragraph } from 'docx';
import { createPdfEngine } from '../../electron/services/papers/pdf-engine.ts';
import { openBook } from '../helpers/book.ts';
import { aRecord, seedFolder } from '../helpers/seed.ts';
import { inTurn, type Line } from './measure.ts';
import { sampleBook, sentence } from './sample-book.ts';

const meeting = aRecord('meeting', 'meeting', {
  bodyId: 'committee',
  type: 'regular',
  title: 'Họp Ban Chỉ đạo tổng kết năm 2026',
  on: '2027-01-15',
  startsAt: '08:00',
  place: 'Phòng họp UBND xã',
  state: 'planned',
  agenda: Array.from({ length: 6 }, (_, index) => ({
    id: `item-${index + 1}`,
    itemType: null,
    carriedFromId: null,
    title: sentence(index, 12),
    minutes: 15,
    presenter: 'Phòng Văn hóa - Xã hội',
    files: [],
  })),
});

/** One agenda as PDF and as Word, from records to bytes, against an empty page of the same engine and library. */
export async function measurePapers(records: number): Promise<Line[]> {
  const pdf = createPdfEngine();
  const folder = await seedFolder([meeting], await sampleBook(records));
  const book = await openBook({ folder, desk: { pdf } });
  book.session.userId = 'officer';
  const save = (format: 'pdf' | 'docx') => () =>
    book.call('papers.save', { paper: { paper: 'agenda', meetingId: 'meeting' }, format });
  const empty = new Document({ sections: [{ children: [new Paragraph('trang')] }] });

  const asPdf = await inTurn(
    [
      { name: 'an empty page as PDF', run: () => pdf.print('<!doctype html><p>trang') },
      { name: 'one agenda as PDF', run: save('pdf') },
    ],
    15,
  );
  const asDocx = await inTurn(
    [
      { name: 'an empty Word document', run: () => Packer.toBuffer(empty) },
      { name: 'one agenda as Word', run: save('docx') },
    ],
    15,
  );
  await book.close();
  return [
    { what: 'An agenda as PDF', records, timings: asPdf },
    { what: 'An agenda as Word', records, timings: asDocx },
  ];
}
