import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../helpers/book.ts';
import { aBookInUse, contentOf } from '../../unit/electron/services/backed-up-book.ts';
import { sentenceGaps } from '../sentence-gaps.ts';
import { hostileBags, layOutHostile } from './hostile-corpus.ts';

const onPosix = process.platform !== 'win32';

describe.runIf(onPosix)('a backup made to do harm is refused by name before anything is touched: it', () => {
  it.each(hostileBags)('$name', async (hostile) => {
    const book = await aBookInUse();
    const around = mkdtempSync(join(tmpdir(), 'hostile-'));
    try {
      const bag = layOutHostile(hostile, around);
      const [held, outside] = [contentOf(book.folder), contentOf(join(around, 'ngoai'))];
      const folder = await book.chosen(bag);
      const failure = failureOf(await book.ask('backup.restore', { folder, taskId: 'x' }));
      expect(failure.code).toBe(hostile.code);
      expect(sentenceGaps(failure)).toEqual([]);
      expect(contentOf(book.folder)).toEqual(held);
      expect(contentOf(join(around, 'ngoai'))).toEqual(outside);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as { polluted?: boolean }).polluted).toBe(undefined);
      // The book goes on, and the list of backups can still be shown.
      expect((await book.call('records.list', { kind: 'person', offset: 0, limit: 1 })).total).toBe(2);
      await book.call('backup.inspect', { folder: await book.chosen(join(bag, '..')) });
    } finally {
      rmSync(around, { recursive: true, force: true });
    }
  });
});
