import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, aSoundFolder, help, peopleIn } from '../helpers/damaged-book.ts';
import { aVolume, canMount, writeProtect } from './mounted-folder.ts';

// Needs root on Linux: file systems of its own are mounted.
describe.skipIf(!canMount())('a volume that cannot be written to', { timeout: 60_000 }, () => {
  it('is told with what is certain, and the book goes on in another folder', async () => {
    const folder = aSoundFolder(aVolume(6));
    writeProtect(folder);
    const helped = await help(folder);
    const { trouble } = await helped.call('recovery.state', {});
    expect(trouble).toMatchObject({ failure: { code: 'folder-not-writable' }, certain: { sequence: 6 } });
    expect(trouble?.choices.slice(0, 3)).toEqual(['retry', 'move', 'choose-folder']);
    expect(await helped.code('disk.check', { taskId: 'a' })).toBe('folder-not-writable');
    const target = aFolder();
    const moved = await helped.call('recovery.move', { folder: await helped.named(target), taskId: 'a' });
    expect(moved).toMatchObject({ folder: target, trouble: null });
    expect(await peopleIn(helped)).toHaveLength(5);
  });

  it('too small for the book refuses the move, and is left as it was', async () => {
    const folder = aSoundFolder();
    const place = { fault: { reason: 'cloud', name: 'OneDrive' } as const, warnings: [] };
    const helped = await help(folder, { checkPlace: async () => place });
    const small = aVolume(1);
    mkdirSync(join(folder, 'files', 'ab'), { recursive: true });
    writeFileSync(join(folder, 'files', 'ab', `ab${'0'.repeat(62)}`), Buffer.alloc(3_000_000, 'x'));
    const named = await helped.named(small);
    expect(await helped.code('recovery.move', { folder: named, taskId: 'a' })).toBe('disk-full');
    expect(readdirSync(small)).toEqual([]);
  });
});
