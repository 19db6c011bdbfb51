import type { MessageBoxOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  openWithRecovery,
  pageGoneBox,
  recoveryBox,
  unknownErrorWords,
  unsavedBox,
} from '../../../../electron/desktop/recovery.ts';
import { filled, sentenceOf } from '../../../../electron/desktop/sentence.ts';
import { AppError } from '../../../../shared/errors.ts';

/** Opens with these outcomes one after the other; the official presses these buttons. */
async function opened(outcomes: (Error | string)[], presses: number[]) {
  const boxes: MessageBoxOptions[] = [];
  const logged: unknown[] = [];
  const left = [...outcomes];
  const book = await openWithRecovery({
    open: async () => {
      const outcome = left.shift();
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    ask: async (box) => {
      boxes.push(box);
      return presses.shift() ?? 1;
    },
    logError: (error) => {
      logged.push(error);
      return 'K7M2QX';
    },
  });
  return { book, boxes, logged };
}

describe('opening the book', () => {
  it('says nothing when all is well', async () => {
    const { book, boxes } = await opened(['the book'], []);
    expect([book, boxes]).toEqual(['the book', []]);
  });

  it('tries again once the drive is plugged in', async () => {
    const { book, boxes } = await opened([new AppError('folder-missing'), 'the book'], [0]);
    expect(book).toBe('the book');
    expect(boxes[0]?.detail).toContain('cắm ổ');
  });

  it('gives up when the official closes the box', async () => {
    const { book, boxes } = await opened([new AppError('folder-in-use'), 'the book'], [1]);
    expect([book, boxes.length]).toEqual([null, 1]);
  });

  it('says which version is too new', async () => {
    const tooNew = new AppError('store-too-new', { details: { found: 9, supported: 2 } });
    const { boxes } = await opened([tooNew], [1]);
    expect(boxes[0]?.detail).toContain('bản 9');
    expect(boxes[0]?.detail).toContain('đọc đến bản 2');
  });

  it('shows a reference in place of an error of a library, which goes to the log', async () => {
    const error = new TypeError("Cannot read properties of undefined (reading 'x')");
    const { boxes, logged } = await opened([error], [1]);
    expect(boxes[0]?.detail).toContain('K7M2QX');
    expect(boxes[0]?.detail).not.toContain('undefined');
    expect(logged).toEqual([error]);
  });
});

describe('the words of the desktop', () => {
  it.each([
    'folder-in-use',
    'folder-not-writable',
    'folder-missing',
    'store-too-new',
    'store-damaged',
  ] as const)('tell of %s without a gap', (code) => {
    const { message, detail } = recoveryBox({ code, details: { found: 2, supported: 1 } });
    expect(message).toBe('Chưa mở được sổ');
    expect(detail).toBe(sentenceOf({ code, details: { found: 2, supported: 1 } }));
    expect(detail).not.toMatch(/\{\{|…/);
  });

  it('leave a visible gap where a fact is missing, never a raw place', () => {
    expect(filled('Tệp “{{name}}”, bản {{found}}', { found: 0 })).toBe('Tệp “…”, bản 0');
  });

  it('put a fact in as it is, whatever is in it', () => {
    expect(filled('{{name}}', { name: "$& {{name}} $'" })).toBe("$& {{name}} $'");
  });

  it('give the reference of an unknown error', () => {
    expect(unknownErrorWords('K7M2QX').join()).toContain('K7M2QX');
  });

  it('keep the safe choice under Enter and Escape where something would be lost', () => {
    expect([unsavedBox.defaultId, unsavedBox.cancelId]).toEqual([0, 0]);
    expect(unsavedBox.buttons?.[0]).toBe('Ở lại để lưu');
    expect(pageGoneBox.buttons?.[0]).toBe('Mở lại');
  });
});
