import { addDays } from '../../../shared/calendar.ts';
import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { editFaults } from '../../../shared/regulation/text/edit-faults.ts';
import type { RegulationText } from '../../../shared/regulation/text/regulation-text.ts';
import { wordsAt } from '../../../shared/regulation/text/words-at.ts';
import { type NextVersion, nextVersion } from '../../../shared/regulation/versions/next-version.ts';
import { withOwnFacts } from '../../../shared/regulation/versions/own-facts.ts';
import type { RuleChange } from '../../../shared/regulation/with-rules.ts';
import type { Handlers } from '../../doors/answer.ts';
import { enactProposals } from '../amendments/deciding.ts';
import type { Needs } from '../needs.ts';
import type { Edit } from '../records/edit.ts';
import { by, callerOf } from '../records/records.ts';

type Wish = Parsed<'regulation.new-version'>;

/** The next version of a regulation, and the end of the one before it, in one change. */
export const createRegulationVersionHandlers = ({
  store,
  clock,
}: Pick<Needs, 'store' | 'clock'>): Pick<Handlers, 'regulation.new-version'> => ({
  'regulation.new-version': (wish, context) => {
    const { document, reason, proposalIds: ids } = wish;
    const stamp = { by: callerOf(context).userId, at: clock.now() };
    return store.change(by(context, 'regulation.new-version', `${document}: ${reason}`), (edit) => {
      const made = makeVersion(edit, wish);
      enactProposals(edit, { ids, regulationId: made.id }, stamp);
      return made;
    });
  },
});

function makeVersion(edit: Edit, wish: Wish): Of<'regulation'> {
  const base = edit.need('regulation', wish.basedOn);
  const { facts, edits, document, reason } = wish;
  refuseOlder(edit, base, facts.from);
  const next = amended(base, wish);
  const until = base.until !== null && base.until >= facts.from ? base.until : null;
  const dayBefore = addDays(facts.from, -1);
  if (base.until === null || base.until > dayBefore) edit.change('regulation', base.id, { until: dayBefore });
  return edit.create('regulation', {
    ...kinds.regulation.empty(),
    ...facts,
    ...{ bodyId: base.bodyId, until, replacesId: base.id, edits },
    rules: withOwnFacts(next.rules, { before: base, now: facts, said: wish.changes.map(({ key }) => key) }),
    text: next.text,
    decisions: [{ document, number: facts.number, issuedOn: facts.issuedOn, reason }],
  });
}

/** A version follows the newest one, and begins after it. */
function refuseOlder(edit: Edit, base: Of<'regulation'>, from: string): void {
  const newer = edit
    .all('regulation')
    .find((one) => one.bodyId === base.bodyId && one.id !== base.id && one.from > base.from);
  if (newer) {
    const details = { reason: 'not-newest', name: newer.number || newer.title };
    throw new AppError('conflict', { field: 'basedOn', details });
  }
  if (from > base.from) return;
  const details = { reason: 'starts-too-early', name: base.number || base.title, from: base.from };
  throw new AppError('invalid-input', { field: 'facts.from', details });
}

function amended(base: Of<'regulation'>, wish: Wish): NextVersion {
  const { edits, changes } = wish;
  const [fault] = editFaults(edits, base.text);
  if (fault) throw invalid(`edits.${fault.index}.${fault.field}`, fault.reason);
  if (edits.length + changes.length === 0) throw invalid('changes', 'nothing-changed');
  const next = nextVersion(base, { edits, changes });
  const { unsettled, text } = next;
  if (unsettled.length > 0) {
    const details = {
      reason: 'rules-unsettled',
      count: unsettled.length,
      keys: unsettled.map(({ key }) => key).join(' '),
    };
    throw new AppError('conflict', { field: 'changes', details });
  }
  for (const [index, change] of changes.entries()) refuseNoPlace(change, text, index);
  return next;
}

const invalid = (field: string, reason: string) =>
  new AppError('invalid-input', { field, details: { reason } });

/** Where the text is kept, a changed rule is cited from a place that the text has. */
function refuseNoPlace({ rule }: RuleChange, text: RegulationText | null, index: number): void {
  if ('silent' in rule || rule.source !== undefined || text === null) return;
  const { article, phrase } = rule;
  if (wordsAt(text, { article, clause: null, phrase }) === null) {
    throw invalid(`changes.${index}.rule.article`, 'no-such-article');
  }
  if (wordsAt(text, rule) === null) throw invalid(`changes.${index}.rule.clause`, 'no-such-clause');
}
