import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { kinds } from '../../../shared/records/index.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { CitationNote } from '../regulation/citation-note.tsx';
import { DeedDialog } from './deed-dialog.tsx';
import { reportWords } from './duty-words.ts';

/** A notice of a meeting also says what it held. */
const fieldsOf = ({ duty }: DutyRow) => [
  ...['title', 'doneOn', 'sentTo', 'number'],
  ...(duty === 'meeting-notice' ? ['holds'] : []),
  ...['summary', 'files'],
];

/** Records that a duty was done: on what day, by which paper; or shows and corrects what is in the book. */
export function FulfilmentDialog({ duty, onClose }: { duty: DutyRow; onClose: () => void }) {
  const { today } = useStatus();
  const { bodyId, period, meeting } = duty;
  const begun = {
    ...kinds.fulfilment.empty(),
    ...{ bodyId, duty: duty.duty, meetingId: meeting?.id ?? null },
    ...{ periodKey: meeting ? '' : period.key, doneOn: today },
    ...reportWords(duty),
  };
  const deed = { kind: 'fulfilment', fields: fieldsOf(duty), begun, intro: <Intro duty={duty} /> } as const;
  return <DeedDialog duty={duty} deed={deed} onClose={onClose} />;
}

/** What to enter, by which rule, and what the notice must hold where the rule says so. */
function Intro({ duty }: { duty: DutyRow }) {
  const { t } = useTranslation('home');
  const { choiceLabel } = useWords();
  const contents = duty.lacking.map((one) => choiceLabel('fulfilment', 'holds', one).toLocaleLowerCase('vi'));
  return (
    <>
      <Text size="sm">{t('fulfilment.hint')}</Text>
      <CitationNote citation={duty.citation} regulationId={duty.regulationId} />
      {contents.length > 0 && (
        <Text size="sm">{t('fulfilment.holdsHint', { contents: contents.join(', ') })}</Text>
      )}
    </>
  );
}
