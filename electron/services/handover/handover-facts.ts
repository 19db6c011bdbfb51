import { kinds, type Of } from '../../../shared/records/index.ts';
import { isValidOn } from '../../../shared/records/record.ts';
import { fold } from '../../../shared/vietnamese.ts';
import type { Edit } from '../records/edit.ts';
import { postOn, rosterOn } from '../roster/roster-listing.ts';

/**
 * What the book knows of a hand-over that begins: who gives is who begins, with the post that the roster has
 * under the name; the head of the committee is witness. All of it can be typed over.
 */
export function firstFacts(edit: Edit, userId: string, today: string): Partial<Of<'handover'>> {
  const { name } = edit.need('user', userId);
  const [person, ...namesakes] = edit.all('person').filter((one) => fold(one.fullName) === fold(name));
  const post = person && namesakes.length === 0 ? postOn(edit.all('post'), person.id, today) : undefined;
  const witness = headOn(edit, today);
  return {
    ...kinds.handover.empty(),
    giverId: userId,
    giverName: name,
    giverTitle: post ? titleOf(post.title, post.agency) : '',
    witnessName: witness?.fullName ?? '',
    witnessTitle: witness ? titleOf(witness.postTitle, witness.agency) : '',
  };
}

/** The head of the committee; where several keep the book, the one who heads them all, or nobody. */
function headOn(edit: Edit, on: string) {
  const heads = edit
    .all('body')
    .filter((body) => body.type === 'committee' && isValidOn(body, on))
    .map(({ id }) => rosterOn(edit, { bodyId: id, on }).find(({ role }) => role === 'head'));
  const [first, ...others] = heads;
  return others.every((head) => head?.personId === first?.personId) ? first : undefined;
}

const titleOf = (title: string, agency: string): string =>
  [title, agency].filter((part) => part.trim() !== '').join(', ');
