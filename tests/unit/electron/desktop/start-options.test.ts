import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startOptions } from '../../../../electron/desktop/start-options.ts';

const profile = join('/home', 'an', 'so-ban-chi-dao');
const started = (...args: string[]) => startOptions(['electron', '.', ...args], profile);

describe('the data folder', () => {
  it('lies in the profile unless said otherwise, and is then made where needed', () => {
    expect(started()).toEqual({ dataFolder: join(profile, 'data'), ownFolder: true, today: null });
  });

  it.each([[['--data', '/mnt/usb/so']], [['--data=/mnt/usb/so', '--other']]])(
    'is what %j says, and is then never made up',
    (args) => {
      expect(started(...args)).toMatchObject({ dataFolder: resolve('/mnt/usb/so'), ownFolder: false });
    },
  );

  it('may be told from where the program was started', () => {
    expect(started('--data', 'so').dataFolder).toBe(resolve('so'));
  });

  it.each([[['--data']], [['--data=']], [['--data', '--other']]])(
    'is never guessed after %j: another book would open',
    (args) => {
      expect(() => started(...args)).toThrow('folder-missing');
    },
  );
});

describe('the day', () => {
  it('is that of the PC unless one is given', () => {
    expect(started('--data', 'so').today).toBeNull();
    expect(started('--today', '2026-11-20', '--data', 'so').today).toBe('2026-11-20');
  });

  it.each(['2026-02-30', '20/11/2026', ''])('is refused when it is %j', (day) => {
    expect(() => started(`--today=${day}`)).toThrow('invalid-input');
  });
});
