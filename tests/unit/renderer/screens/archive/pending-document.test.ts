import { describe, expect, it } from 'vitest';
import {
  markOf,
  type PendingDocument,
  pendingOf,
  problemOf,
  twinOf,
} from '../../../../../renderer/screens/archive/pending-document.ts';

const aFile = (name: string) => new File(['x'], name);
const kept = (sha256: string) => ({ sha256, name: 'a.pdf', size: 1, known: false, alsoIn: [] });
const aPending = (name: string, given: Partial<PendingDocument> = {}): PendingDocument => ({
  ...pendingOf(aFile(name), kept(name), name),
  ...given,
});

describe('a file on its way into a dossier', () => {
  it('takes its title from its name', () => {
    expect(aPending('Biên_bản họp.pdf').title).toBe('Biên bản họp');
  });

  it.each([
    ['nothing, with a title', 'a.pdf', {}, null],
    ['a title, where it was emptied', 'a.pdf', { title: '  ' }, 'title'],
    ['an answer, with a stamp in its file name', 'TỐI MẬT.pdf', { title: 'Kế hoạch' }, 'notSecret'],
    ['an answer, with a stamp typed into its title', 'a.pdf', { title: 'Công văn MẬT' }, 'notSecret'],
    ['nothing, once it is answered', 'TỐI MẬT.pdf', { notSecret: true }, null],
  ])('lacks %s', (_what, name, given, field) => {
    expect(problemOf(aPending(name, given))?.field ?? null).toBe(field);
  });

  it('says which words are the stamp, those of the file name first', () => {
    expect(markOf(aPending('TUYỆT MẬT.pdf', { title: 'MẬT' }))).toBe('TUYỆT MẬT');
    expect(markOf(aPending('a.pdf', { title: 'MẬT' }))).toBe('MẬT');
    expect(markOf(aPending('bao mat.pdf'))).toBeNull();
  });

  it('is told from an earlier one with the same bytes, not from a later one or from one not copied yet', () => {
    const all = [
      aPending('a.pdf', { upload: kept('1') }),
      aPending('b.pdf', { upload: kept('2') }),
      aPending('c.pdf', { upload: kept('1') }),
      aPending('d.pdf', { upload: null }),
    ];
    expect(all.map((one) => twinOf(one, all))).toEqual([null, null, 'a', null]);
  });
});
