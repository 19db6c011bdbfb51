import { describe, expect, it } from 'vitest';
import { patiently } from '../../../../electron/data/disk/patient-disk.ts';

/** Fails so many times with that code, then gives an answer; tells how long it was waited for. */
async function attempt(code: string, failures: number, limit = 10_000) {
  let calls = 0;
  let waited = 0;
  const sleep = async (milliseconds: number) => {
    waited += milliseconds;
  };
  const action = async () => {
    calls += 1;
    if (calls <= failures) throw Object.assign(new Error(code), { code });
    return 'done';
  };
  const answer = await patiently({ sleep, limit }, action).catch((error) => error.code);
  return { answer, calls, waited };
}

describe('a file that another program holds', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY', 'EMFILE'])('is tried again after %s', async (code) => {
    expect(await attempt(code, 0)).toEqual({ answer: 'done', calls: 1, waited: 0 });
    expect(await attempt(code, 3)).toEqual({ answer: 'done', calls: 4, waited: 10 + 20 + 40 });
  });

  it('is given up after ten seconds, with the error of the disk', async () => {
    const { answer, calls, waited } = await attempt('EBUSY', Number.POSITIVE_INFINITY);
    expect(answer).toBe('EBUSY');
    expect(waited).toBeGreaterThan(9_000);
    expect(waited).toBeLessThanOrEqual(10_000);
    expect(calls).toBeLessThan(30);
  });

  it.each(['ENOENT', 'ENOSPC', 'EIO', 'EEXIST', 'EROFS'])(
    'is not waited for on %s, which does not pass',
    async (code) => {
      expect(await attempt(code, 1)).toEqual({ answer: code, calls: 1, waited: 0 });
    },
  );
});
