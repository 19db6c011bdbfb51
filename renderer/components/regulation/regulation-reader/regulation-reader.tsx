import { useQuery } from '@tanstack/react-query';
import { reading } from '../../../queries.ts';
import { Loaded } from '../../page/loaded.tsx';
import { type DeskProps, ReadingDesk } from './reading-desk.tsx';
import { freshReading } from './reading-draft.ts';
import { RegulationSource } from './regulation-source.tsx';
import { useReadingDraft } from './use-reading-draft.ts';

/** `draftKey`: where the work is kept until it is used; the draft is the caller's to drop. */
type Props = Pick<DeskProps, 'useLabel' | 'onUse'> & { draftKey: string };

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

/** The text is kept and not what was read of it: a later version of the program may read it better. */
function ReadText({ draft, ...rest }: Omit<DeskProps, 'reading'>) {
  const read = useQuery(reading('regulation.read', { text: draft.source.text }));
  return <Loaded query={read}>{(found) => <ReadingDesk draft={draft} reading={found} {...rest} />}</Loaded>;
}
