import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CitationNote } from '../../../renderer/components/regulation/citation-note.tsx';
import { StatusProvider } from '../../../renderer/status.tsx';
import { kinds } from '../../../shared/records/index.ts';
import type { RegulationText } from '../../../shared/regulation/text/regulation-text.ts';
import { show } from '../show.tsx';

const textOf = (words: string): RegulationText => ({
  articles: [
    {
      ...{ number: '7', title: 'Chế độ họp', chapter: null, section: null, text: '', points: [], quoted: [] },
      clauses: [{ number: '3', text: words, points: [] }],
    },
  ],
  decisionArticles: [],
});

const aVersion = (id: string, text: RegulationText | null) => ({
  ...kinds.regulation.empty(),
  ...{ id, bodyId: 'bcd', title: `Quy chế ${id}`, from: '2026-01-01', text, removedAt: null },
});

const rows = [
  aVersion('cũ', textOf('Tổ công tác họp mỗi tháng một lần.')),
  aVersion('mới', textOf('Ban Chỉ đạo có thể họp trực tuyến.')),
  aVersion('không lời', null),
];
const answers = {
  'app.status': () => ({ ok: true as const, value: { today: '2026-11-20' } }),
  'records.list': () => ({ ok: true as const, value: { rows, total: rows.length } }),
};
const citation = { article: '7', clause: '3', phrase: 'một tháng một lần' };
const place = 'Xem lời văn của Khoản 3 Điều 7';

it.each([
  ['cũ', 'Tổ công tác họp mỗi tháng một lần.'],
  ['mới', 'Ban Chỉ đạo có thể họp trực tuyến.'],
])('opens the words of the version «%s» that it is given', async (regulationId, words) => {
  show(
    <StatusProvider>
      <CitationNote citation={citation} regulationId={regulationId} />
    </StatusProvider>,
    answers,
  );
  fireEvent.click(await screen.findByRole('button', { name: place }));
  expect(await screen.findByText(`3. ${words}`)).toBeTruthy();
  expect(
    screen.getByText(`Theo bản: Quy chế ${regulationId} (không số), từ 01/01/2026 đến nay`),
  ).toBeTruthy();
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

it.each([
  ['no text is kept', citation, 'không lời'],
  ['the text has no such place', { ...citation, clause: '9' }, 'cũ'],
  ['nobody says which version', citation, null],
])('is the phrase alone where %s', async (_case, at, regulationId) => {
  const { asked } = show(<CitationNote citation={at} regulationId={regulationId} />, answers);
  await expect.poll(() => asked.length).toBe(1);
  expect(await screen.findByText('«một tháng một lần»')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
