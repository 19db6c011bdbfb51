import { describe, expect, it } from 'vitest';
import { type AdviceFacts, backupAdvice } from '../../../../shared/backup/advice.ts';
import { backupSets, stickToUse } from '../../../../shared/backup/two-sets.ts';
import type { Of } from '../../../../shared/records/index.ts';

const aStick = (letter: string, more: Partial<Of<'stick'>> = {}): Of<'stick'> => ({
  ...{ id: letter, removedAt: null, name: `USB ${letter.toUpperCase()}`, totalBytes: 0 },
  ...{ markedAt: '2026-01-01T00:00:00.000Z', state: 'in-use', retiredOn: null, retiredReason: '' },
  ...more,
});

let number = 0;
const aLine = (takenAt: string, stickId: string | null, sequence = 0): Of<'backup'> => {
  number += 1;
  return {
    ...{
      id: `line-${number}`,
      removedAt: null,
      takenAt,
      name: `SBCD-${number}`,
      target: 'x',
      stickId,
      sequence,
    },
    ...{ protection: 'plain', files: 1, bytes: 1, records: 1, by: 'tue' },
    ...{ verifiedAt: takenAt, verifiedHow: 'read-back', verifiedBy: 'tue' },
  };
};
const aDrill = (heldAt: string, result: Of<'drill'>['result'] = 'passed'): Of<'drill'> => ({
  ...{ id: 'drill', removedAt: null, heldAt, by: 'tue', backupName: 'SBCD', target: 'x', stickId: null },
  ...{ takenAt: heldAt, result, records: 1, files: 1, differences: 0, detail: '' },
});

const [a, b] = [aStick('a'), aStick('b', { markedAt: '2026-02-01T00:00:00.000Z' })];
const on = (day: string) => `${day}T02:00:00.000Z`;
const facts = (more: Partial<AdviceFacts>): AdviceFacts => ({
  ...{
    today: '2026-11-20',
    sticks: [a, b],
    backups: [],
    drills: [aDrill(on('2026-10-01'))],
    reminderDays: 7,
  },
  ...more,
});
const codes = (more: Partial<AdviceFacts>) => backupAdvice(facts(more)).map(({ code }) => code);
const inTurn = [aLine(on('2026-11-12'), 'a', 10), aLine(on('2026-11-18'), 'b', 20)];

describe('what is advised', () => {
  it('is nothing where two sticks are used in turn and the drill was held', () => {
    expect(codes({ backups: inTurn })).toEqual([]);
  });

  it('is the first backup alone where there is none', () => {
    expect(codes({ drills: [] })).toEqual(['never']);
  });

  it('reminds once more days have gone by than the settings allow', () => {
    expect(codes({ backups: inTurn, today: '2026-11-25' })).toEqual([]);
    expect(backupAdvice(facts({ backups: inTurn, today: '2026-11-26' }))).toEqual([
      { code: 'late', days: 8, limit: 7 },
    ]);
  });

  it('does not take a backup dated in years to come for a fresh one', () => {
    const ahead = [...inTurn, aLine(on('2036-11-20'), 'a', 30)];
    expect(codes({ backups: ahead })).toContain('clock');
    expect(codes({ backups: [...inTurn, aLine('2026-11-20T18:00:00.000Z', 'a', 30)] })).not.toContain(
      'clock',
    );
  });

  it('asks for a second set while there is only one, whatever lies in folders', () => {
    const once = [aLine(on('2026-11-18'), 'a', 5), aLine(on('2026-11-19'), null, 6)];
    expect(backupAdvice(facts({ backups: once }))).toEqual([{ code: 'one-set', name: 'USB A' }]);
    expect(codes({ backups: [aLine(on('2026-11-19'), null)] })).toEqual(['one-set']);
  });

  it('does not count on a stick that is lost', () => {
    const lost = aStick('b', { state: 'lost', retiredOn: '2026-11-19', retiredReason: 'x' });
    expect(codes({ backups: inTurn, sticks: [a, lost] })).toEqual(['one-set']);
  });

  it('tells of a second set older than 30 days', () => {
    const old = [aLine(on('2026-10-20'), 'a', 1), aLine(on('2026-11-18'), 'b', 9)];
    expect(backupAdvice(facts({ backups: old }))).toEqual([
      { code: 'second-old', name: 'USB A', days: 31, limit: 30 },
    ]);
    expect(codes({ backups: old, today: '2026-11-19' })).toEqual([]);
  });

  it('warns when two backups in a row went to one and the same stick', () => {
    const same = [...inTurn, aLine(on('2026-11-19'), 'b', 30)];
    expect(backupAdvice(facts({ backups: same }))).toEqual([
      { code: 'same-stick', name: 'USB B', other: 'USB A' },
    ]);
  });

  it('asks for a drill a month after the first backup, then once a year; a failed one does not count', () => {
    const long = [aLine(on('2026-10-20'), 'b', 1), ...inTurn];
    expect(codes({ backups: long, drills: [] })).toEqual(['drill-never']);
    expect(codes({ backups: inTurn, drills: [] })).toEqual([]);
    expect(codes({ backups: long, drills: [aDrill(on('2026-11-19'), 'failed')] })).toEqual(['drill-never']);
    expect(codes({ backups: long, drills: [aDrill(on('2025-11-20'))] })).toEqual([]);
    expect(backupAdvice(facts({ backups: long, drills: [aDrill(on('2025-11-19'))] }))).toEqual([
      { code: 'drill-old', days: 366 },
    ]);
  });
});

describe('the stick for the next backup', () => {
  const use = (lines: Of<'backup'>[], sticks = [a, b]) => stickToUse(backupSets(sticks, lines))?.id ?? null;

  it('is one without any backup, else the one with the older', () => {
    expect(use([])).toBe('a');
    expect(use([aLine(on('2026-11-18'), 'a')])).toBe('b');
    expect(use(inTurn)).toBe('a');
    expect(use([], [])).toBeNull();
  });

  it('goes by the changes contained where the clock lies', () => {
    expect(use([aLine(on('2036-01-01'), 'a', 10), aLine(on('2026-11-18'), 'b', 20)])).toBe('a');
    expect(use([aLine(on('1970-01-01'), 'a', 30), aLine(on('2026-11-18'), 'b', 20)])).toBe('b');
  });
});
