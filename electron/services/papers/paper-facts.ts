import { records as words } from '../../../shared/locales/vi/records.ts';
import type { RosterRow } from '../../../shared/outputs/roster.ts';
import type { Issue, Issuer, Signer } from '../../../shared/papers/issue.ts';
import type { Of } from '../../../shared/records/index.ts';
import { isValidOn } from '../../../shared/records/record.ts';
import { roleName } from '../../../shared/regulation/profile/names.ts';
import type { Profile } from '../../../shared/regulation/profile.ts';
import { type RulesOfBody, rulesOfBody } from '../../../shared/regulation/rules-of-body.ts';
import type { Reader } from '../records/reader.ts';
import { rosterOn } from '../roster/roster-listing.ts';

/** What the papers of one body need to know of it on one day. */
export type PaperFacts = {
  body: Of<'body'>;
  issuer: Issuer;
  roster: RosterRow[];
  /** By what the body works on the day, and which version says it. */
  rules: RulesOfBody<Of<'regulation'>>;
  /** «Trưởng ban», «Tổ trưởng». */
  headTitle: string;
  /** «Phó Trưởng ban Thường trực»: by the regulation, or in the usual words where it has no name for it. */
  titleOf: (row: RosterRow) => string;
  /** «Chủ tịch UBND xã»; null = nobody entered it. */
  postOf: (row: RosterRow) => string | null;
  signerFor: (personId: string | null) => Signer;
};

/** Papers are drawn up before they are signed: no number yet, and the day left to the hand. */
export const notYetIssued = (on: string): Issue => ({ number: null, issuedOn: on.slice(0, 7) });

/** Gathers the facts of a body as they stood on a day: names, members, posts and titles valid then. */
export function paperFacts(
  store: Pick<Reader, 'all' | 'find' | 'need'>,
  body: Of<'body'>,
  on: string,
): PaperFacts {
  const roster = rosterOn(store, { bodyId: body.id, on });
  const rules = rulesOfBody(body, store.all('regulation'), on);
  const { profile } = rules;
  const titleOf = (row: RosterRow) => titleIn(profile, row.role);
  return {
    body,
    issuer: issuerOf(store, body, on),
    roster,
    rules,
    headTitle: titleIn(profile, headRoleOf(body.type)),
    titleOf,
    postOf,
    signerFor: (personId) => signerOf({ roster, titleOf, profile, type: body.type }, personId),
  };
}

function issuerOf(store: Pick<Reader, 'all' | 'find' | 'need'>, body: Of<'body'>, on: string): Issuer {
  const commune = store.all('commune').find((names) => isValidOn(names, on));
  const committee = body.committeeId === null ? null : store.find('body', body.committeeId);
  return {
    // The group stands under the committee that it helps, the committee under the commune.
    parent: committee?.letterheadName ?? commune?.letterheadParent ?? null,
    letterheadName: body.letterheadName,
    name: body.name,
    abbreviation: body.abbreviation,
    place: commune?.placeName ?? null,
    sealUse: body.sealUse,
  };
}

const headRoleOf = (type: Of<'body'>['type']) => (type === 'committee' ? 'head' : 'group-head');

const titleIn = (profile: Profile, role: RosterRow['role']): string =>
  roleName(profile, role) ?? words.membership.choices.role[role];

const postOf = (row: RosterRow): string | null =>
  [row.postTitle, row.agency].filter((part) => part.trim() !== '').join(', ') || null;

type SignerNeeds = Pick<PaperFacts, 'roster' | 'titleOf'> & {
  profile: Profile;
  type: Of<'body'>['type'];
};

/** The head signs in his own right; another member of the body signs for the head (KT., NĐ 30/2020, II.7.a). */
function signerOf({ roster, titleOf, profile, type }: SignerNeeds, personId: string | null): Signer {
  const headRole = headRoleOf(type);
  const row =
    roster.find((member) => member.personId === personId) ?? roster.find(({ role }) => role === headRole);
  const headTitle = titleIn(profile, headRole);
  if (!row) return { name: null, bodyTitle: headTitle, officeTitle: null, power: null };
  return {
    name: row.fullName,
    bodyTitle: titleOf(row),
    officeTitle: postOf(row),
    power: row.role === headRole ? null : { kind: 'KT', of: headTitle },
  };
}
