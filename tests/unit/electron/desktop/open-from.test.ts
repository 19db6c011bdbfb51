import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { readDataPlace, rememberDataPlace } from '../../../../electron/data/place/data-place.ts';
import { openFrom } from '../../../../electron/desktop/open-from.ts';
import { createSession } from '../../../../electron/doors/session.ts';
import { aRecordingDesk } from '../../../helpers/book.ts';

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'profile-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

async function started(...args: string[]) {
  const program = await openFrom({
    args: ['electron', '.', ...args],
    profile,
    desk: aRecordingDesk(),
    version: '0',
    logError: () => 'K7M2QX',
    remember: (folder) => rememberDataPlace(profile, folder),
  });
  onTestFinished(() => program.close());
  const told = await program.answer('recovery.state', {}, createSession());
  return { program, folder: told.ok ? (told.value as { folder: string }).folder : '' };
}

describe('the book that the window opens', () => {
  it('is the one of the profile, which is made where it is not there yet', async () => {
    const { program, folder } = await started();
    expect([program.failure(), folder]).toEqual([null, join(profile, 'data')]);
  });

  it('is the one that the official chose, and is not made up where that is gone', async () => {
    const chosen = join(profile, 'USB', 'so');
    await rememberDataPlace(profile, chosen);
    const { program, folder } = await started();
    expect([program.failure()?.code, folder]).toEqual(['folder-missing', chosen]);
    expect(existsSync(join(profile, 'data'))).toBe(false);
  });

  it('is the one named at the start, before any other, for this run alone', async () => {
    await rememberDataPlace(profile, join(profile, 'khác'));
    const named = join(profile, 'đặt tên');
    mkdirSync(named);
    const { program, folder } = await started('--data', named);
    expect([program.failure(), folder]).toEqual([null, named]);
    expect(await readDataPlace(profile)).toEqual({ folder: join(profile, 'khác'), isOwn: false });
  });

  it.each([[['--data']], [['--today=20/11/2026']]])(
    'is none where the start is mistyped (%j): that is told on the screen',
    async (args) => {
      const { program } = await started(...args);
      expect(program.page()).toBe('recovery.html');
      expect(program.failure()?.code).toMatch(/^(folder-missing|invalid-input)$/);
    },
  );
});
