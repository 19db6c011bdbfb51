import { describe, expect, it } from 'vitest';
import { namesAnother } from '../../../../electron/data/disk/windows-process.ts';

const installed = 'C:\\Program Files\\Sổ Ban Chỉ đạo\\Sổ Ban Chỉ đạo.exe';
const line = (name: string) => `"${name}","4312","Console","1","52,120 K"\r\n`;

describe('the process that has the number of a lock', () => {
  it.each(['chrome.exe', 'svchost.exe', 'UniKeyNT.exe', 'Microsoft Word.exe'])(
    'is another program: %s',
    (name) => {
      expect(namesAnother(line(name), installed)).toBe(true);
    },
  );

  it.each(['node.exe', 'electron.exe', 'NODE.EXE'])('may be this program: %s', (name) => {
    expect(namesAnother(line(name), installed)).toBe(false);
  });

  it.each(['S? Ban Ch? d?o.exe', 'S\u1ed5 Ban Ch\u1ec9 \u0111\u1ea1o.exe', 'S\u00e1 Ban.exe'])(
    'may be this program where the console garbles its name: %s',
    (name) => {
      expect(namesAnother(line(name), installed)).toBe(false);
    },
  );

  it('may be this program under the name it was given', () => {
    expect(namesAnother(line('sbcd.exe'), 'D:\\SBCD.exe')).toBe(false);
  });

  it.each(['', 'INFO: No tasks are running which match the specified criteria.', '"chrome.exe"', 'x'])(
    'is not told by %j: then nothing is certain',
    (output) => {
      expect(namesAnother(output, installed)).toBe(false);
    },
  );
});
