import type { Input } from '../../../shared/contract.ts';
import { useWorkingCommittee } from '../../working-committee.tsx';

type Request = Input<'papers.preview'>;

/** Papers about the whole book. */
const papersOfTheBook = [
  'budget-estimate',
  'recovery-sheet',
  'handover-record',
  'move-sheet',
  'change-log',
] as const satisfies readonly Request['paper'][];

type PaperOfTheBook = Extract<Request, { paper: (typeof papersOfTheBook)[number] }>;

const isOfTheBook = (request: Request): request is PaperOfTheBook =>
  (papersOfTheBook as readonly string[]).includes(request.paper);

/** What belongs to no body stands under the letterhead of the committee at work. */
export function useIssuer(): { committeeId?: string } {
  const { committee } = useWorkingCommittee();
  return committee === null ? {} : { committeeId: committee.id };
}

/** The request of a paper together with its issuer, where it is a paper about the whole book. */
export function useIssuedBy(request: Request): Request {
  const issuer = useIssuer();
  return isOfTheBook(request) ? { ...issuer, ...request } : request;
}
