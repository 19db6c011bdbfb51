import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  paperSecurityPolicy,
} from '../../../../electron/desktop/content-security-policy.ts';

const read = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

describe('the policy of the interface', () => {
  const policy = read(contentSecurityPolicy);

  it('forbids what it does not name', () => {
    expect(policy['default-src']).toEqual(["'none'"]);
    for (const directive of ['base-uri', 'form-action', 'frame-ancestors']) {
      expect(policy[directive]).toEqual(["'none'"]);
    }
  });

  it('runs scripts from our own files alone', () => {
    expect(policy['script-src']).toEqual(["'self'"]);
  });

  it('names no address outside', () => {
    const sources = Object.values(policy).flat();
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", "'unsafe-inline'", 'data:', 'blob:']));
  });
});

describe('the policy of a paper', () => {
  const policy = read(paperSecurityPolicy);

  it('runs nothing and loads nothing that the paper does not carry inside itself', () => {
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy).not.toHaveProperty('script-src');
    expect(policy['img-src']).toEqual(['data:']);
    expect(policy['font-src']).toEqual(['data:']);
  });
});
