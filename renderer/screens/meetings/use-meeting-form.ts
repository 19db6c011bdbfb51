import { useEffect, useMemo, useRef, useState } from 'react';
import { Refusal } from '../../bridge.ts';
import { useDraft } from '../../components/form/use-draft.ts';
import { useWords } from '../../words.ts';
import {
  changed,
  followProposal,
  issuesOf,
  type MeetingDraft,
  type MeetingValue,
  meetingValue,
  rekeyed,
} from './meeting-draft.ts';
import { type Proposal, useProposal } from './use-proposal.ts';

type Wish = {
  initial: MeetingDraft;
  meetingId: string | null;
  draftKey: string;
  save: (value: MeetingValue) => Promise<void>;
};

export type MeetingForm = Proposal & {
  draft: MeetingDraft;
  /** Takes over what the official changed; a function sees the draft as it stands by then. */
  set: (change: Partial<MeetingDraft> | ((now: MeetingDraft) => Partial<MeetingDraft>)) => void;
  /** The sentence at a field (`agenda.0.title`), once saving was tried. */
  error: (path: string) => string | undefined;
  /** How many fields are wrong, once saving was tried. */
  wrong: number;
  /** Saves; false where something is wrong or was refused. */
  submit: () => Promise<boolean>;
  saving: boolean;
  /** What the application refused, where it belongs to no field. */
  refusal: unknown;
  /** True where what was typed last time has been brought back. */
  restored: boolean;
  forget: () => void;
};

/** The state of the editor: what is typed, what is proposed, what is wrong, and saving it. */
export function useMeetingForm({ initial, meetingId, draftKey, save }: Wish): MeetingForm {
  const words = useWords();
  const kept = useDraft<MeetingDraft>(draftKey);
  const [draft, setDraft] = useState(() => (kept.draft ? rekeyed({ ...initial, ...kept.draft }) : initial));
  // A file that took its time to arrive must not bring back the draft of the moment it set out.
  const latest = useRef(draft);
  latest.current = draft;
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const proposed = useProposal(draft, meetingId);
  const { proposal } = proposed;

  useEffect(() => {
    if (proposal) setDraft((now) => followProposal(now, proposal));
  }, [proposal]);

  const issues = useMemo(() => issuesOf(draft), [draft]);
  const refusedAt = refusal instanceof Refusal ? refusal.failure.field?.replace(/^value\./, '') : undefined;

  const submit = async () => {
    setTried(true);
    setRefusal(null);
    if (Object.keys(issues).length > 0) return false;
    setSaving(true);
    try {
      await save(meetingValue(draft));
      kept.forget();
      return true;
    } catch (caught) {
      setRefusal(caught);
      return false;
    } finally {
      setSaving(false);
    }
  };

  return {
    ...proposed,
    draft,
    set: (change) => {
      const next = changed(latest.current, typeof change === 'function' ? change(latest.current) : change);
      latest.current = next;
      setDraft(next);
      setRefusal(null);
      kept.keep(next);
    },
    error: (path) => {
      if (refusedAt === path) return words.error(refusal, 'meeting');
      const reason = tried ? issues[path] : undefined;
      return reason === undefined ? undefined : words.reason(reason);
    },
    wrong: tried ? Object.keys(issues).length : 0,
    submit,
    saving,
    refusal,
    restored: kept.draft !== null,
    forget: kept.forget,
  };
}
