import { describe, expect, it } from 'vitest';
import { preparationsOf } from '../../../../../shared/meetings/convening/readiness.ts';
import type { DutyRow } from '../../../../../shared/outputs/meetings.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { citationOf, isStated } from '../../../../../shared/regulation/profile/rule.ts';
import { aDutyRow } from '../../../../helpers/duty-row.ts';

const meeting = { id: 'm1', on: '2026-12-15', attendeesDecidedById: null, attendeesDecidedOn: null };
const ruled = presets['khanh-hoa'].meetings.attendeesDecidedBy;
const citation = isStated(ruled) ? citationOf(ruled) : null;
const deciding = citation && { parties: ['head' as const], citation, personId: 'lam' };
const report = (more: Partial<DutyRow> = {}): DutyRow =>
  aDutyRow({ duty: 'meeting-report', meeting: { id: 'm1', on: '2026-12-15' }, settledBy: null, ...more });
const told = (...asked: Parameters<typeof preparationsOf>) =>
  preparationsOf(...asked).map(({ what, doneOn }) => `${what} ${doneOn ?? '–'}`);

describe('what must be there before a meeting', () => {
  it('is the decision on who attends, the report and the notice, until each is there', () => {
    const rows = [report(), report({ duty: 'meeting-notice' })];
    const rules = { deciding, regulationId: 'qc' };
    expect(told(meeting, rows, rules)).toEqual(['attendees –', 'meeting-report –', 'meeting-notice –']);
    const settled = { kind: 'fulfilment' as const, id: 'f1', on: '2026-12-10' };
    const decided = { ...meeting, attendeesDecidedById: 'lam', attendeesDecidedOn: '2026-12-09' };
    expect(told(decided, [report({ settledBy: settled })], rules)).toEqual([
      'attendees 2026-12-09',
      'meeting-report 2026-12-10',
    ]);
  });

  it('is nothing of another meeting, nothing that comes after it, and nothing where the rules are silent', () => {
    const rows = [
      report({ meeting: { id: 'm2', on: '2026-12-16' } }),
      report({ duty: 'conclusion-notice' }),
      report({ duty: 'absence-notice' }),
    ];
    expect(told(meeting, rows, { deciding: null, regulationId: null })).toEqual([]);
  });

  it('is told with the place of its rule', () => {
    const [attendees] = preparationsOf(meeting, [], { deciding, regulationId: 'qc' });
    expect(attendees).toMatchObject({
      citation: { article: '9', clause: '1' },
      regulationId: 'qc',
      duty: null,
    });
  });
});
