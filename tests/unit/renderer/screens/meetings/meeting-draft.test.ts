import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changed,
  draftOf,
  emptyAgendaRow,
  followProposal,
  issuesOf,
  type MeetingDraft,
  meetingValue,
  movedRow,
  newDraft,
  rekeyed,
} from '../../../../../renderer/screens/meetings/meeting-draft.ts';
import type { MeetingProposal } from '../../../../../shared/outputs/meetings.ts';
import type { Of } from '../../../../../shared/records/index.ts';

const aProposal = (more: Partial<MeetingProposal> = {}): MeetingProposal => ({
  types: [{ type: 'regular', citation: null }],
  ...{ convenedById: 'lam', convening: null, proposing: null, deciding: null, guests: null, partners: null },
  ...{ chairBy: 'title' as const, isChairNeeded: true, notices: [] },
  holder: { role: 'head', personId: 'lam', isAbsent: false },
  chairId: 'lam',
  chairRole: 'head',
  chairCitation: null,
  secretaryId: 'tue',
  attendeeIds: ['lam', 'ha'],
  place: 'Phòng họp UBND xã',
  title: 'Họp định kỳ tháng 11',
  regulationId: null,
  warnings: [],
  ...more,
});

const aDraft = (more: Partial<MeetingDraft> = {}): MeetingDraft => ({
  ...newDraft({ bodyId: 'bcd', on: '2026-11-25', type: 'regular' }),
  title: 'Họp',
  place: 'UBND xã',
  ...more,
});

const aMeeting: Of<'meeting'> = {
  ...meetingValue(aDraft()),
  id: 'm',
  removedAt: null,
  state: 'invited',
  moves: [{ to: 'invited', at: '2026-11-20T00:00:00Z', by: 'tue', reason: '', from: '' }],
  agenda: [
    {
      id: 'item-1',
      itemType: null,
      carriedFromId: null,
      title: 'Khai mạc',
      minutes: 5,
      presenter: '',
      files: [{ sha256: 'a'.repeat(64), name: 'x.pdf', size: 1 }],
    },
  ],
  guests: [{ name: 'Trưởng thôn', title: '', called: null }],
};

describe('what is proposed', () => {
  it('fills in everything that nobody has decided', () => {
    const { title, place, chairId, secretaryId, attendeeIds } = followProposal(aDraft(), aProposal());
    expect({ title, place, chairId, secretaryId, attendeeIds }).toEqual({
      title: 'Họp định kỳ tháng 11',
      place: 'Phòng họp UBND xã',
      chairId: 'lam',
      secretaryId: 'tue',
      attendeeIds: ['lam', 'ha'],
    });
  });

  it('follows another day, but leaves what the official has said', () => {
    const first = followProposal(aDraft(), aProposal());
    const said = changed(first, { place: 'Nhà văn hóa', chairId: null });
    const other = aProposal({
      title: 'Họp định kỳ tháng 12',
      place: 'Hội trường',
      chairId: 'ha',
      attendeeIds: ['ha'],
    });
    expect(followProposal(said, other)).toMatchObject({
      title: 'Họp định kỳ tháng 12',
      place: 'Nhà văn hóa',
      chairId: null,
      attendeeIds: ['ha'],
    });
  });

  it('changes nothing of a meeting that is in the book', () => {
    const draft = draftOf(aMeeting);
    expect(followProposal(draft, aProposal())).toEqual(draft);
  });

  it('is not decided by a change of something else', () => {
    expect(changed(aDraft(), { on: '2026-12-01', note: 'x' }).decided).toEqual([]);
  });
});

describe('what is sent', () => {
  it('is the meeting as it was, files included, without state, course and keys', () => {
    const { id: _id, removedAt: _removedAt, state: _state, moves: _moves, ...facts } = aMeeting;
    expect(meetingValue(draftOf(aMeeting))).toEqual(facts);
    expect(meetingValue(rekeyed(draftOf(aMeeting)))).toEqual(facts);
  });

  it('has rows with keys of their own, also after coming back from a draft', () => {
    const rows = [emptyAgendaRow(), emptyAgendaRow()];
    const kept = JSON.parse(JSON.stringify(aDraft({ agenda: rows }))) as MeetingDraft;
    const keys = [...rekeyed(kept).agenda, emptyAgendaRow(), ...rows].map(({ key }) => key);
    expect(new Set(keys).size).toBe(5);
  });
});

describe('what is wrong', () => {
  it('is told by its place', () => {
    const draft = aDraft({
      title: ' ',
      agenda: [{ ...emptyAgendaRow(), minutes: 0 }],
      attendeeIds: ['a', 'a'],
    });
    expect(issuesOf(draft)).toEqual({
      title: 'required',
      'agenda.0.title': 'required',
      'agenda.0.minutes': 'too-small',
    });
  });

  it('is nothing where nothing is', () => {
    expect(issuesOf(aDraft())).toEqual({});
  });

  it('includes what only the rules of the kind know', () => {
    expect(issuesOf(aDraft({ attendeeIds: ['a', 'a'] }))).toEqual({ attendeeIds: 'repeated' });
  });
});

describe('moving a row', () => {
  const places = fc.tuple(
    fc.array(fc.integer(), { maxLength: 8 }),
    fc.integer({ min: -2, max: 9 }),
    fc.integer({ min: -2, max: 9 }),
  );

  it('keeps every row, and puts this one where it was sent', () => {
    fc.assert(
      fc.property(places, ([numbers, from, to]) => {
        const rows = numbers.map((number) => ({ number }));
        const moved = movedRow(rows, from, to);
        expect(new Set(moved)).toEqual(new Set(rows));
        expect(moved).toHaveLength(rows.length);
        if (from in rows && to in rows) expect(moved[to]).toBe(rows[from]);
        else expect(moved).toEqual(rows);
      }),
    );
  });

  it('is undone by moving it back', () => {
    fc.assert(
      fc.property(places, ([rows, from, to]) => {
        expect(movedRow(movedRow(rows, from, to), to, from)).toEqual(rows);
      }),
    );
  });
});

describe('who comes', () => {
  it('goes by the proposal again once the head is said to be away, and nothing else does', () => {
    const draft = { ...draftOf(aMeeting), title: 'Họp riêng' };
    const away = changed(draft, { chairAway: true });
    const proposal = aProposal({ convenedById: 'ha', chairId: 'ha', chairBy: 'substitute' });
    expect(followProposal(away, proposal)).toMatchObject({
      ...{ convenedById: 'ha', chairId: 'ha', chairBy: 'substitute', title: 'Họp riêng' },
    });
    const chosen = changed(away, { chairId: 'dao', chairBy: 'authorised' });
    expect(followProposal(chosen, proposal)).toMatchObject({ chairId: 'dao', chairBy: 'authorised' });
  });

  it('is ticked where the chair is taken in the place of another, and never saved', () => {
    expect(draftOf({ ...aMeeting, chairBy: 'substitute' }).chairAway).toBe(true);
    expect(draftOf(aMeeting).chairAway).toBe(false);
    expect(meetingValue(aDraft({ chairAway: true }))).not.toHaveProperty('chairAway');
  });

  it('has to be decided on anew once the list is another one', () => {
    const decided = aDraft({ attendeesDecidedById: 'lam', attendeesDecidedOn: '2026-11-20' });
    const none = { attendeesDecidedById: null, attendeesDecidedOn: null };
    expect(changed(decided, { attendeeIds: ['ha'] })).toMatchObject(none);
    expect(changed(decided, { guests: [] })).toMatchObject(none);
    expect(changed(decided, { place: 'Hội trường' })).toMatchObject({ attendeesDecidedById: 'lam' });
  });
});
