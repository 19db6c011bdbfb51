import { AppError } from '../../../shared/errors.ts';
import { records as words } from '../../../shared/locales/vi/records.ts';
import {
  type AmendmentSheetInput,
  amendmentSheetPaper,
  type SheetProposal,
} from '../../../shared/papers/amendment-sheet.ts';
import type { Signer } from '../../../shared/papers/issue.ts';
import type { PaperModel } from '../../../shared/papers/paper.ts';
import type { Of } from '../../../shared/records/index.ts';
import { amendmentRules } from '../../../shared/regulation/amendment/amendment-rules.ts';
import { partyName } from '../../../shared/regulation/amendment/party-name.ts';
import { citation } from '../../../shared/regulation/profile/rule.ts';
import { type Profile, silentProfile } from '../../../shared/regulation/profile.ts';
import { versionOn } from '../../../shared/regulation/version-on.ts';
import { notYetIssued, type PaperFacts, paperFacts } from '../papers/paper-facts.ts';
import type { Store } from '../records/store.ts';

type Proposal = Of<'amendment-proposal'>;

export type SheetRequest = { bodyId: string; compiledOn: string };

/** The sheet of what was compiled on a day, one for each version that it is about. Error: 'not-found'. */
export function drawAmendmentSheet(
  store: Store,
  { bodyId, compiledOn }: SheetRequest,
): { papers: PaperModel[]; fileName: string } {
  const committee = store.need('body', bodyId);
  const facts = paperFacts(store, committee, compiledOn);
  const versions = store.all('regulation').filter((one) => one.bodyId === bodyId);
  const profile = versionOn(versions, compiledOn)?.rules ?? silentProfile();
  const compiled = store.all('amendment-proposal').filter((one) => one.compiledOn === compiledOn);
  const papers = versions.flatMap((version) => {
    const proposals = compiled.filter(({ regulationId }) => regulationId === version.id).sort(byPlace);
    return proposals.length === 0
      ? []
      : [amendmentSheetPaper(sheetOf({ store, facts, profile, version, compiledOn }, proposals))];
  });
  if (papers.length === 0) throw new AppError('not-found', { field: 'compiledOn' });
  return { papers, fileName: `Phiếu tổng hợp góp ý quy chế ${compiledOn}` };
}

type Sheet = {
  store: Store;
  facts: PaperFacts;
  profile: Profile;
  version: Of<'regulation'>;
  compiledOn: string;
};

function sheetOf(
  { store, facts, profile, version, compiledOn }: Sheet,
  proposals: readonly Proposal[],
): AmendmentSheetInput {
  const { compiled, decided } = amendmentRules(profile);
  const deciders = decided.actors.filter(({ insteadOf }) => insteadOf === null);
  const [first] = proposals;
  return {
    issuer: facts.issuer,
    issue: notYetIssued(compiledOn),
    regulation: { title: version.title, number: version.number || null, issuedOn: version.issuedOn },
    basis: compiled.citation === null ? null : citation(compiled.citation),
    compiledBy: first?.compiledBy || null,
    decider: deciders.map(({ party }) => partyName(profile, party)).join(', ') || null,
    proposals: proposals.map(printed),
    decided: decisionOf(proposals),
    compiler: compilerOf({ store, facts, profile }, first),
    signer: signerOf({ facts, profile }, first?.decidedAs || (deciders[0]?.key ?? '')),
  };
}

const printed = (proposal: Proposal): SheetProposal => ({
  place: placeOf(proposal),
  change: words['amendment-proposal'].choices.change[proposal.change],
  currentText: proposal.currentText,
  problem: proposal.problem,
  proposedText: proposal.proposedText,
  raisedBy: proposal.raisedBy,
  raisedOn: proposal.raisedOn,
  decision:
    proposal.decidedOn === null
      ? null
      : { outcome: proposal.state === 'declined' ? 'declined' : 'accepted', note: proposal.decisionNote },
});

/** «Khoản 1 Điều 7»; of the whole, «Quy chế». */
function placeOf({ article, clause }: Proposal): string {
  if (article === '') return 'Quy chế';
  const place = citation({ article, clause: clause || null, phrase: '' });
  return place.charAt(0).toLocaleUpperCase('vi') + place.slice(1);
}

/** One decision over all of them; null while something is open, or where they were decided apart. */
function decisionOf(proposals: readonly Proposal[]): AmendmentSheetInput['decided'] {
  const [first] = proposals;
  if (!first || first.decidedOn === null) return null;
  const { decidedBy, decidedOn, decisionNumber } = first;
  const isOne = proposals.every(
    (one) =>
      one.decidedOn === decidedOn && one.decidedBy === decidedBy && one.decisionNumber === decisionNumber,
  );
  if (!isOne) return null;
  return { by: decidedBy, on: decidedOn, number: decisionNumber, adoptedOn: first.adoptedOn };
}

type Signing = { facts: PaperFacts; profile: Profile };

/** The group signs by its head; an office by its title, its name left to the hand. */
function compilerOf(
  { store, facts, profile }: Signing & { store: Store },
  proposal: Proposal | undefined,
): AmendmentSheetInput['compiler'] {
  const as = proposal?.compiledAs ?? '';
  if (as === '') return { signer: null, name: proposal?.compiledBy || null };
  const group = store.all('body').find(({ committeeId }) => committeeId === facts.body.id);
  if (as === 'group' && group) {
    const { name, bodyTitle } = paperFacts(store, group, proposal?.compiledOn ?? '').signerFor(null);
    return { signer: { name, bodyTitle, officeTitle: null, power: { kind: 'TM', of: group.name } }, name };
  }
  const actor = amendmentRules(profile).compiled.actors.find(({ key }) => key === as);
  const holder = facts.roster.find(({ role }) => role === as);
  const title = actor ? partyName(profile, actor.party) : as;
  const name = holder?.fullName ?? null;
  return { signer: { name, bodyTitle: title, officeTitle: null, power: null }, name };
}

/** Who decides signs: the head in his own right or for the committee, whoever takes his place for him. */
function signerOf({ facts, profile }: Signing, key: string): Signer {
  const row = facts.roster.find(({ role }) => role === key);
  const signer = facts.signerFor(row?.personId ?? null);
  return key === 'committee'
    ? { ...signer, power: { kind: 'TM', of: partyName(profile, 'committee') } }
    : signer;
}

const byPlace = (a: Proposal, b: Proposal): number =>
  Number.parseInt(a.article || '0', 10) - Number.parseInt(b.article || '0', 10) ||
  compare(a.article, b.article) ||
  Number.parseFloat(a.clause || '0') - Number.parseFloat(b.clause || '0') ||
  compare(a.raisedOn, b.raisedOn);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
