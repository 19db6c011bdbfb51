import { describe, expect, it } from 'vitest';
import { refreshed, refreshing } from '../../../../../shared/meetings/minutes/refreshed.ts';

const section = (part: string, text: string) => ({ part, heading: `${part}:`, text });
const book = [section('a', '1'), section('b', '2'), section('c', '3')];

describe('taking parts from the book again', () => {
  it('tells which words would be lost, and which parts are new', () => {
    const draft = [section('a', '1'), section('b', 'sửa tay'), section('', 'của mình')];
    expect(refreshing(draft, book)).toEqual([
      { part: 'b', heading: 'b:', before: 'sửa tay', after: '2' },
      { part: 'c', heading: 'c:', before: null, after: '3' },
    ]);
    expect(refreshing(book, book)).toEqual([]);
  });

  it('replaces the chosen parts alone and leaves the official’s own where they are', () => {
    const draft = [section('', 'đầu'), section('c', 'x'), section('a', 'y')];
    expect(refreshed(draft, book, ['c'])).toEqual([section('', 'đầu'), section('c', '3'), section('a', 'y')]);
  });

  it('puts a part that was not there after the one before it in the book', () => {
    expect(refreshed([section('a', 'y'), section('c', 'x')], book, ['b']).map(({ part }) => part)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(refreshed([section('b', 'x')], book, ['a', 'c']).map(({ part }) => part)).toEqual(['a', 'b', 'c']);
  });
});
