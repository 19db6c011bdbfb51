import { useState } from 'react';
import type { Input } from '../../../../shared/contract.ts';
import type { Of } from '../../../../shared/records/index.ts';
import type { TextEdit } from '../../../../shared/regulation/text/text-edit.ts';
import type { RuleChange } from '../../../../shared/regulation/with-rules.ts';
import { useDraft } from '../../../components/form/use-draft.ts';

/** What has been entered of a new version so far. */
export type VersionDraft = {
  facts: Input<'regulation.new-version'>['facts'];
  document: string;
  reason: string;
  edits: TextEdit[];
  changes: RuleChange[];
  proposalIds: string[];
};

const blank = ({ title, issuedBy }: Of<'regulation'>): VersionDraft => ({
  facts: { title, number: '', issuedOn: null, issuedBy, from: '' },
  document: '',
  reason: '',
  edits: [],
  changes: [],
  proposalIds: [],
});

/** The draft of the version that follows `base`, kept until it is made or discarded. */
export function useVersionDraft(base: Of<'regulation'>) {
  const { draft: kept, keep, forget } = useDraft<VersionDraft>(`new-version/${base.id}`);
  const [draft, setDraft] = useState<VersionDraft>(kept ?? blank(base));
  const set = (more: Partial<VersionDraft>) => {
    const next = { ...draft, ...more };
    setDraft(next);
    keep(next);
  };
  const discard = () => {
    forget();
    setDraft(blank(base));
  };
  return { draft, set, discard, isKept: kept !== null };
}

/** Whether the facts that a version cannot be without are there; it begins after the one before. */
export const isFilledIn = ({ facts, document, reason }: VersionDraft, base: Of<'regulation'>): boolean =>
  [facts.title, document, reason].every((text) => text.trim() !== '') && facts.from > base.from;
