import { describe, expect, it } from 'vitest';
import { appAddress, isOwnAddress } from '../../../../electron/desktop/app-address.ts';

describe('an address of our own', () => {
  it.each([appAddress, 'app://so-ban-chi-dao/', 'app://so-ban-chi-dao/index.html#/meetings'])(
    'takes %s',
    (address) => {
      expect(isOwnAddress(address)).toBe(true);
    },
  );

  it.each([
    'app://paper/1.html',
    'app://so-ban-chi-dao.example/index.html',
    'app://example@so-ban-chi-dao/index.html',
    'app://so-ban-chi-dao:8080/index.html',
    'https://so-ban-chi-dao/index.html',
    'file:///so-ban-chi-dao/index.html',
    'null',
    'about:srcdoc',
    'data:text/html,app://so-ban-chi-dao/',
    '',
    'app:so-ban-chi-dao',
  ])('refuses %s', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});
