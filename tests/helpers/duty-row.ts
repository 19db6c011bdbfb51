import type { DutyRow } from '../../shared/outputs/meetings.ts';

/** The meeting that the Tổ công tác of Tùng Châu owes for November 2026, running. */
export const aDutyRow = (more: Partial<DutyRow> = {}): DutyRow => ({
  key: 'tct/group-meeting/2026-11',
  duty: 'group-meeting',
  bodyId: 'tct',
  bodyName: 'Tổ công tác',
  period: { key: '2026-11', kind: 'month', from: '2026-11-01', until: '2026-11-30' },
  dueOn: '2026-11-30',
  state: 'due',
  soft: false,
  citation: { article: '7', clause: '3', phrase: 'một tháng một lần' },
  regulationId: 'quy-che',
  by: [],
  addressees: [],
  called: { committee: 'Ban Chỉ đạo', group: 'Tổ công tác' },
  settledBy: null,
  plannedBy: null,
  deferral: null,
  ...{ isDated: true, otherDueOn: null, unsettledYears: [], notApplicable: null, law: null },
  ...{ countBy: 'calendar-period', meeting: null, lacking: [] },
  rolling: { lastOn: null, dueOn: '2026-12-01' },
  action: 'plan-meeting',
  ...more,
});
