import { useQuery } from '@tanstack/react-query';
import { reading } from '../../../queries.ts';
import { Loaded } from '../../page/loaded.tsx';
import { type ConfirmedReading, ReadingDesk } from './reading-desk.tsx';
import { freshReading, type ReadingDraft } from './reading-draft.ts';
import { RegulationSource } from './regulation-source.tsx';
import { useReadingDraft } from './use-reading-draft.ts';

type Props = {
  /** Where the work is kept until it is used. */
  draftKey: string;
  /** What the confirmed regulation is for; null where the user may only look. The draft is the caller's to drop. */
  useLabel: string | null;
  onUse: (confirmed: ConfirmedReading) => void;
};

/** A regulation from its text: first the text, then point by point what it says. */
export function RegulationReader({ draftKey, useLabel, onUse }: Props) {
  const { draft, isOld, change, giveUp } = useReadingDraft(draftKey);
  if (draft === null) return <RegulationSource onText={(source) => change(freshReading(source))} />;
  return (
    <ReadText
      draft={draft}
      isOld={isOld}
      onDraft={change}
      onGiveUp={giveUp}
      useLabel={useLabel}
      onUse={onUse}
    />
  );
}

type ReadTextProps = Omit<Props, 'draftKey'> & {
  draft: ReadingDraft;
  isOld: boolean;
  onDraft: (draft: ReadingDraft) => void;
  onGiveUp: () => void;
};

/** The text is kept and not what was read of it: a later version of the program may read it better. */
function ReadText({ draft, ...rest }: ReadTextProps) {
  const read = useQuery(reading('regulation.read', { text: draft.source.text }));
  return <Loaded query={read}>{(found) => <ReadingDesk draft={draft} reading={found} {...rest} />}</Loaded>;
}
