import { describe, expect, it } from 'vitest';
import { type Convening, proposeAttendees, proposeChair } from '../../../../shared/regulation/attendance.ts';
import { presets } from '../../../../shared/regulation/presets/index.ts';
import { silentProfile } from '../../../../shared/regulation/profile.ts';

const committee: Convening['members'] = [
  { personId: 'anh', role: 'member' },
  { personId: 'dao', role: 'deputy' },
  { personId: 'lam', role: 'head' },
  { personId: 'ha', role: 'standing-deputy' },
  { personId: 'binh', role: 'member' },
];
const group: Convening['members'] = [
  { personId: 'tue', role: 'group-secretary' },
  { personId: 'ha', role: 'group-head' },
  { personId: 'anh', role: 'group-standing-deputy' },
];

const convening = (more: Partial<Convening> = {}): Convening => ({
  profile: presets['tung-chau'],
  body: 'committee',
  meeting: 'regular',
  members: committee,
  ...more,
});

describe('the chair', () => {
  it('is the head, who calls and chairs regular and extraordinary meetings (3.3)', () => {
    for (const meeting of ['regular', 'extraordinary'] as const) {
      expect(proposeChair(convening({ meeting }))).toMatchObject({
        personId: 'lam',
        role: 'head',
        citation: { article: '3', clause: '3' },
      });
    }
  });

  it('is the standing deputy while the head is away (4.1)', () => {
    expect(proposeChair(convening({ away: ['lam'] }))).toMatchObject({
      personId: 'ha',
      role: 'standing-deputy',
      citation: { article: '4', clause: '1' },
    });
  });

  it('is the standing deputy while nobody is head', () => {
    const members = committee.filter((member) => member.role !== 'head');
    expect(proposeChair(convening({ members }))).toMatchObject({
      personId: 'ha',
      citation: { article: '4' },
    });
  });

  it('is never another deputy, whatever they are called together (4.3)', () => {
    expect(proposeChair(convening({ away: ['lam', 'ha'] }))).toMatchObject({
      personId: null,
      role: 'standing-deputy',
      citation: { article: '4', clause: '1' },
    });
  });

  it('of an extended meeting is the head by title alone: 7.2 says who calls it, not who chairs', () => {
    expect(proposeChair(convening({ meeting: 'extended' }))).toEqual({
      personId: 'lam',
      role: 'head',
      citation: null,
      by: 'title',
    });
  });

  it('of the group is its head, by title and without citation', () => {
    expect(proposeChair(convening({ body: 'working-group', members: group }))).toEqual({
      personId: 'ha',
      role: 'group-head',
      citation: null,
      by: 'title',
    });
  });

  it('of the group is left open while its head is away: no rule names a substitute', () => {
    const proposal = proposeChair(convening({ body: 'working-group', members: group, away: ['ha'] }));
    expect(proposal).toEqual({ personId: null, role: 'group-head', citation: null, by: 'title' });
  });

  it('follows a regulation that names a substitute in the group', () => {
    const profile = silentProfile();
    profile.decision.groupHeadSubstitute = {
      value: { by: ['group-standing-deputy'], when: ['absent'] },
      article: '11',
      clause: '2',
      phrase: 'Tổ phó thường trực thay mặt',
    };
    const proposal = proposeChair(
      convening({ profile, body: 'working-group', members: group, away: ['ha'] }),
    );
    expect(proposal).toMatchObject({ personId: 'anh', citation: { article: '11', clause: '2' } });
  });

  it('does not pass to a substitute who may only act when authorised', () => {
    const profile = silentProfile();
    profile.decision.chairSubstitute = {
      value: { by: ['deputy'], when: ['authorised'] },
      article: '5',
      clause: null,
      phrase: 'khi được ủy quyền',
    };
    expect(proposeChair(convening({ profile, away: ['lam'] }))).toEqual({
      personId: null,
      role: 'head',
      citation: null,
      by: 'title',
    });
  });

  it('is nobody in an empty committee', () => {
    expect(proposeChair(convening({ members: [] })).personId).toBeNull();
  });
});

describe('the attendees', () => {
  it('are all members by rank, the chair having the last word (7.1)', () => {
    expect(proposeAttendees(convening())).toMatchObject({
      personIds: ['lam', 'ha', 'dao', 'anh', 'binh'],
      decidedBy: ['chair'],
      citation: {
        article: '7',
        clause: '1',
        phrase: 'Thành phần tham dự do người chủ trì cuộc họp quyết định',
      },
    });
  });

  it('of the group are all its members, and nobody is said to decide', () => {
    expect(proposeAttendees(convening({ body: 'working-group', members: group }))).toEqual({
      personIds: ['ha', 'anh', 'tue'],
      decidedBy: [],
      citation: null,
    });
  });

  it('are each invited once, whatever roles they hold', () => {
    const members = [...committee, { personId: 'binh', role: 'secretary' as const }];
    expect(proposeAttendees(convening({ members })).personIds.filter((id) => id === 'binh')).toHaveLength(1);
  });

  it('leave the roster that was handed in as it was', () => {
    const before = structuredClone(committee);
    proposeAttendees(convening());
    expect(committee).toEqual(before);
  });
});
