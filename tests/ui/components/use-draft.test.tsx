import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useDraft } from '../../../renderer/components/form/use-draft.ts';

const kept = () => localStorage.getItem('draft:form');

describe('a draft', () => {
  it('is kept though the window closes right after the last key', () => {
    const { result, unmount } = renderHook(() => useDraft<string>('form'));
    result.current.keep('half a na');
    result.current.keep('half a name');
    unmount();
    expect(kept()).toBe('"half a name"');
    expect(renderHook(() => useDraft<string>('form')).result.current.draft).toBe('half a name');
  });

  it('does not come back once it is forgotten', () => {
    const { result, unmount } = renderHook(() => useDraft<string>('form'));
    result.current.keep('a name');
    result.current.forget();
    unmount();
    expect(kept()).toBeNull();
  });

  it('of no name is never kept, and one that cannot be read is none', () => {
    const nameless = renderHook(() => useDraft<string>(null));
    nameless.result.current.keep('secret');
    nameless.unmount();
    expect(localStorage.length).toBe(0);
    localStorage.setItem('draft:form', '{broken');
    expect(renderHook(() => useDraft<string>('form')).result.current.draft).toBeNull();
  });
});
