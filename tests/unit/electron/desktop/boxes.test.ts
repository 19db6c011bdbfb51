import { describe, expect, it } from 'vitest';
import { pageGoneBox, unknownErrorWords, unsavedBox } from '../../../../electron/desktop/boxes.ts';
import { filled } from '../../../../shared/locales/filled.ts';

describe('the words of the desktop', () => {
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
