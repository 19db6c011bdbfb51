import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../shared/papers/clean.ts';

describe('text that goes on paper', () => {
  test('is composed: letters typed with combining marks come out as one character', () => {
    const typed = 'Nguye\u0302\u0303n Thi\u0323 \u01a0\u0301t';
    expect(cleanText(typed)).toBe('Nguyễn Thị Ớt');
  });

  test('has no control character that would make the Word file unreadable', () => {
    expect(cleanText('a\u0000b\u0007c\u001bd\u007fe')).toBe('abcde');
  });

  test('has no direction override that would show another name than the stored one', () => {
    expect(cleanText('Lâm \u202eneyugN\u202c \u2066x\u2069')).toBe('Lâm neyugN x');
  });

  test('has no half characters', () => {
    expect(cleanText('a\ud800b')).toBe('a\ufffdb');
    expect(cleanText('biểu tượng 😀')).toBe('biểu tượng 😀');
  });

  test('keeps its lines and its no-break gaps, and loses doubled spaces', () => {
    expect(cleanText('một  hai\t ba \r\n bốn')).toBe('một hai ba\nbốn');
    expect(cleanText('Số:\u00a0\u00a0\u00a0/GM')).toBe('Số:\u00a0\u00a0\u00a0/GM');
  });
});
