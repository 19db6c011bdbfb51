import { describe, expect, it } from 'vitest';
import {
  heldPostOf,
  isOtherPost,
  type MemberValue,
  memberErrors,
  newMember,
  toSaveMember,
  valueOfRow,
} from '../../../../../renderer/screens/roster/member-value.ts';
import { contract } from '../../../../../shared/contract.ts';
import type { RosterRow } from '../../../../../shared/outputs/roster.ts';
import { kinds, type Of } from '../../../../../shared/records/index.ts';

const today = '2026-11-20';
const body: Of<'body'> = {
  ...kinds.body.empty(),
  id: 'bcd',
  removedAt: null,
  type: 'committee',
  from: '2026-01-05',
  decision: 'QĐ 12',
};
const row: RosterRow = {
  membershipId: 'm',
  personId: 'lam',
  fullName: 'Nguyễn Hữu Lâm',
  phone: '0123 000 001',
  email: '',
  role: 'head',
  teamId: null,
  teamName: '',
  focalUnit: '',
  postId: 'post',
  postTitle: 'Chủ tịch UBND xã',
  agency: '',
  order: 1,
  from: '2026-01-05',
  until: null,
  decision: 'QĐ 12',
};
const held = heldPostOf(row);
const withPost = (title: string, change: MemberValue['change']): MemberValue => {
  const value = valueOfRow(row, { today });
  return { ...value, change, post: { ...value.post, title } };
};
const saved = (value: MemberValue) => {
  const input = toSaveMember(value, { body, membershipId: row.membershipId, held });
  expect(() => contract['roster.save-member'].input.parse(input)).not.toThrow();
  return input;
};

describe('the post of a member', () => {
  it('is left alone where it was not touched', () => {
    expect(isOtherPost(withPost('Chủ tịch UBND xã ', 'correct'), held)).toBe(false);
    expect(saved(withPost('Chủ tịch UBND xã ', 'replace')).post).toBeNull();
  });

  it('is put right where it was a slip of the pen', () => {
    expect(saved(withPost('Chủ tịch Ủy ban nhân dân xã', 'correct')).post).toEqual({
      postId: 'post',
      value: { title: 'Chủ tịch Ủy ban nhân dân xã', agency: '' },
    });
  });

  it('is a new one from a day on where the person took up another', () => {
    expect(saved(withPost('Bí thư Đảng ủy', 'replace')).post).toEqual({
      postId: null,
      value: { title: 'Bí thư Đảng ủy', agency: '', from: today },
    });
  });

  it('cannot be emptied', () => {
    expect(memberErrors(withPost('', 'correct'), body, held)).toEqual({ 'post.title': 'required' });
  });

  it('is not asked for of a new member, unless an agency is given', () => {
    const value = newMember({ body, rows: [], today });
    const named = { ...value, person: { ...value.person, fullName: 'Lê An' } };
    expect(memberErrors(named, body, null)).toEqual({});
    const placed = { ...named, post: { ...named.post, agency: 'UBND xã' } };
    expect(memberErrors(placed, body, null)).toEqual({ 'post.title': 'required' });
    expect(toSaveMember(named, { body, membershipId: null, held: null }).post).toBeNull();
  });
});

describe('a new member', () => {
  it('begins with the body where it has none yet, else today, and last in order', () => {
    expect(newMember({ body, rows: [], today }).membership).toMatchObject({
      from: '2026-01-05',
      decision: 'QĐ 12',
      order: 1,
      role: 'member',
    });
    expect(newMember({ body, rows: [row, { ...row, order: 7 }], today }).membership).toMatchObject({
      from: today,
      decision: '',
      order: 8,
    });
    const group = { ...body, type: 'working-group' as const };
    expect(newMember({ body: group, rows: [], today }).membership.role).toBe('group-member');
  });
});

describe('a member', () => {
  it('without a name, with an end before the beginning or a role of another body is not in order', () => {
    const value = valueOfRow(row, { today });
    const wrong: MemberValue = {
      ...value,
      person: { ...value.person, fullName: ' ', phone: 'x' },
      membership: { ...value.membership, until: '2026-01-04', role: 'group-head', order: -1 },
    };
    expect(memberErrors(wrong, body, held)).toEqual({
      'person.fullName': 'required',
      'person.phone': 'not-a-phone',
      'membership.order': 'too-small',
      'membership.until': 'ends-before-start',
      'membership.role': 'wrong-body',
    });
  });

  it('keeps what the form does not show: nothing is sent of the note and the ending', () => {
    const { person, membership } = saved(valueOfRow(row, { today }));
    expect(person).not.toHaveProperty('note');
    expect(membership).not.toHaveProperty('endDecision');
  });
});
