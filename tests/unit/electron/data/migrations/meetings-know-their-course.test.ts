import { expect, it } from 'vitest';
import { meetingsKnowTheirCourse } from '../../../../../electron/data/migrations/meetings-know-their-course.ts';

it('gives each item of an agenda a name that stays, and everything else that was never entered', () => {
  const records = {
    meeting: {
      hop: { id: 'hop', removedAt: null, title: 'Họp', agenda: [{ title: 'Khai mạc' }, { title: 'Bế mạc' }] },
      trong: { id: 'trong', removedAt: '2026-11-20', agenda: [] },
    },
    absence: { vang: { id: 'vang', removedAt: null, reason: 'Đi công tác' } },
  };
  meetingsKnowTheirCourse.migrate(records);
  expect(records.meeting.hop).toMatchObject({
    title: 'Họp',
    chairBy: 'title',
    convenedById: null,
    begunAt: '',
    agenda: [
      { id: 'item-1', title: 'Khai mạc', itemType: null, carriedFromId: null },
      { id: 'item-2', title: 'Bế mạc', itemType: null, carriedFromId: null },
    ],
  });
  expect(records.meeting.trong).toMatchObject({ removedAt: '2026-11-20', agenda: [] });
  expect(records.absence.vang).toMatchObject({ reason: 'Đi công tác', consent: 'not-asked', files: [] });
});

it('has nothing to do in a book without meetings', () => {
  const records = {};
  meetingsKnowTheirCourse.migrate(records);
  expect(records).toEqual({});
});
