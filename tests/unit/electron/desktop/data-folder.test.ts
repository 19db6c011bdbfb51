import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolderFrom } from '../../../../electron/desktop/data-folder.ts';

const profile = join('/home', 'an', 'so-ban-chi-dao');

describe('the data folder', () => {
  it('lies in the profile unless said otherwise', () => {
    expect(dataFolderFrom(['electron', '.'], profile)).toBe(join(profile, 'data'));
  });

  it.each([[['app', '--data', '/mnt/usb/so']], [['app', '--data=/mnt/usb/so', '--other']]])(
    'is what %j says',
    (args) => {
      expect(dataFolderFrom(args, profile)).toBe(resolve('/mnt/usb/so'));
    },
  );

  it('may be told from where the program was started', () => {
    expect(dataFolderFrom(['app', '--data', 'so'], profile)).toBe(resolve('so'));
  });

  it.each([[['app', '--data']], [['app', '--data=']], [['app', '--data', '--other']]])(
    'is never guessed after %j: another book would open',
    (args) => {
      expect(() => dataFolderFrom(args, profile)).toThrow('folder-missing');
    },
  );
});
