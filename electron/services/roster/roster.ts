import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Handlers } from '../../doors/answer.ts';
import type { FilesService } from '../files/files.ts';
import type { Needs } from '../needs.ts';
import type { Edit } from '../records/edit.ts';
import { by } from '../records/records.ts';
import { rosterOn } from './roster-listing.ts';
import { takeMembers } from './roster-members.ts';
import { takeUpPost } from './roster-rules.ts';
import { readTable } from './roster-table.ts';

type RosterChannel =
  | 'roster.on'
  | 'roster.save-member'
  | 'roster.end-membership'
  | 'roster.import'
  | 'tables.read';

/** Danh sách: who is a member of a body, in which role, from when to when, and by which paper. */
export function createRosterHandlers({
  store,
  readUpload,
}: Pick<Needs, 'store'> & Pick<FilesService, 'readUpload'>): Pick<Handlers, RosterChannel> {
  return {
    'roster.on': (at) => rosterOn(store, at),
    'roster.save-member': (input, context) =>
      store.change(by(context, 'roster.save-member'), (edit) => saveMember(edit, input)),
    'roster.end-membership': async ({ membershipId, until, endDecision }, context) => {
      await store.change(by(context, 'roster.end-membership'), (edit) =>
        edit.change('membership', membershipId, { until, endDecision }),
      );
      return { membershipId };
    },
    'roster.import': (list, context) =>
      store.change(by(context, 'roster.import'), (edit) => {
        needBody(edit, list.committeeId, 'committee');
        needBody(edit, list.groupId, 'working-group');
        return takeMembers(edit, list);
      }),
    'tables.read': ({ uploadId }) => readUpload(uploadId, readTable),
  };
}

/** Person, post and membership in one change. */
function saveMember(edit: Edit, input: Parsed<'roster.save-member'>) {
  const person = input.personId
    ? edit.change('person', input.personId, input.person)
    : edit.create('person', input.person);
  if (input.post) savePost(edit, person.id, input.post);
  const value = { ...input.membership, personId: person.id };
  const membership = input.membershipId
    ? edit.change('membership', input.membershipId, value)
    : edit.create('membership', value);
  return { personId: person.id, membershipId: membership.id };
}

function savePost(
  edit: Edit,
  personId: string,
  { postId, value }: NonNullable<Parsed<'roster.save-member'>['post']>,
): void {
  if (postId === null) {
    takeUpPost(edit, { until: null, ...value, personId });
    return;
  }
  if (edit.need('post', postId).personId !== personId)
    throw new AppError('not-found', { field: 'post.postId' });
  edit.change('post', postId, { ...value, personId });
}

function needBody(edit: Edit, id: string | null, type: 'committee' | 'working-group'): void {
  if (id !== null && edit.need('body', id).type !== type) {
    const field = type === 'committee' ? 'committeeId' : 'groupId';
    throw new AppError('invalid-input', { field, details: { reason: 'wrong-body' } });
  }
}
