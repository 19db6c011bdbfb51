import { openLedger } from '../../electron/data/ledger.ts';
import type { Op, StoredRecord } from '../../shared/database.ts';
import { theBasics } from '../helpers/seed.ts';
import { newFolder } from './place.ts';

const words =
  'báo cáo kết quả triển khai nhiệm vụ chuyển đổi số của xã quý kế hoạch kinh phí họp tổ công tác dịch vụ công trực tuyến an toàn thông tin tuyên truyền tập huấn'.split(
    ' ',
  );

/** The same words in the same order at every run. */
export function sentence(seed: number, length: number): string {
  let state = seed * 2_654_435_761 + 1;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return words[state % words.length];
  }).join(' ');
}

/** A filed document, about 600 bytes as JSON. */
export const aDocument = (index: number): StoredRecord & Record<string, unknown> => ({
  id: `d${index}`,
  removedAt: null,
  dossierId: 'dossier',
  title: sentence(index, 24),
  number: `${index}/BC-BCĐCĐS`,
  issuedOn: '2026-10-05',
  author: 'Tổ công tác giúp việc Ban Chỉ đạo',
  file: { sha256: index.toString(16).padStart(64, '0'), name: `tai-lieu-${index}.pdf`, size: 1000 + index },
  order: index,
  note: sentence(index + 7, 12),
});

const dossier = {
  id: 'dossier',
  removedAt: null,
  year: 2026,
  code: '01.CĐS',
  title: 'Hồ sơ tài liệu năm 2026',
  retention: 'unspecified',
  retentionYears: 0,
  keeperId: null,
  startOn: null,
  endOn: null,
  note: '',
} as StoredRecord;

/** A data folder with this many documents in one dossier, written by the ledger itself. */
export async function sampleBook(records: number): Promise<string> {
  const folder = newFolder('book');
  // The room that a book sets aside once in its life is there when measuring begins.
  const limits = { ballastFrom: 1 };
  const ledger = await openLedger({ folder, limits, now: () => '2026-11-20T01:00:00.000Z' });
  const change = (ops: Op[]) =>
    ledger.commit({ by: 'system', at: '2026-11-20T01:00:00.000Z', channel: 'bench', ops });
  await change([
    ...theBasics.map(
      ({ kind, record }): Op => ({ op: 'put', collection: kind, id: record.id, value: record }),
    ),
    { op: 'put', collection: 'dossier', id: 'dossier', value: dossier },
  ]);
  for (let from = 0; from < records; from += 1000) {
    const ops = Array.from({ length: Math.min(1000, records - from) }, (_, index): Op => {
      const value = aDocument(from + index);
      return { op: 'put', collection: 'document', id: value.id, value };
    });
    await change(ops);
  }
  await ledger.write();
  await ledger.close();
  return folder;
}
