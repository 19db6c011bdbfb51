import { concentratedWorkPaper } from '../../../shared/papers/concentrated-work.ts';
import type { PaperModel } from '../../../shared/papers/paper.ts';
import { citation, isStated } from '../../../shared/regulation/profile/rule.ts';
import { rulesOfBody } from '../../../shared/regulation/rules-of-body.ts';
import { notYetIssued, paperFacts } from '../papers/paper-facts.ts';
import type { Store } from '../records/store.ts';

/** Danh sách trưng tập, with the names of its first day. Error: 'not-found'. */
export function drawConcentratedWork(
  store: Store,
  workId: string,
  today: string,
): { papers: PaperModel[]; fileName: string } {
  const work = store.need('concentrated-work', workId);
  const body = store.need('body', work.bodyId);
  const facts = paperFacts(store, body, work.from);
  const committee = body.committeeId === null ? null : store.find('body', body.committeeId);
  const above = committee === null ? null : paperFacts(store, committee, work.from);
  const { profile, versionFor } = rulesOfBody(body, store.all('regulation'), work.from);
  const rule = profile.groupMeetings.concentratedWork;
  const version = versionFor('groupMeetings.concentratedWork');
  const told = (personId: string) => {
    for (const known of above === null ? [facts] : [facts, above]) {
      const row = known.roster.find((one) => one.personId === personId);
      if (row) return { name: row.fullName, post: known.postOf(row), role: known.titleOf(row) };
    }
    return { name: store.find('person', personId)?.fullName ?? '', post: null, role: null };
  };
  const inText = (personId: string | null) => {
    if (personId === null) return null;
    const { name, role } = told(personId);
    return [name, role].filter(Boolean).join(', ');
  };
  const paper = concentratedWorkPaper({
    issuer: facts.issuer,
    issue: notYetIssued(today),
    signer: (above?.roster.some(({ personId }) => personId === work.calledById) ? above : facts).signerFor(
      work.calledById,
    ),
    ...{ title: work.title, place: work.place, from: work.from, until: work.until, output: work.output },
    basis: isStated(rule) ? `${citation(rule)} ${version?.title || 'Quy chế'}` : null,
    calledBy: inText(work.calledById),
    approvedBy: inText(work.approvedById),
    decision: work.decision || null,
    people: [
      ...work.peopleIds.map(told),
      ...work.others.map(({ name, title, unit }) => ({
        ...{ name, role: null },
        post: [title, unit].filter(Boolean).join(', ') || null,
      })),
    ],
  });
  return { papers: [paper], fileName: `Danh sách trưng tập ${work.from}` };
}
