import { SegmentedControl, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingPaperTypes } from '../../../../shared/records/meeting-paper.ts';
import { Loaded } from '../../../components/page/loaded.tsx';
import { allRecordsOf } from '../../../queries.ts';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { PaperDesk } from './paper-desk.tsx';

/** Minutes and notice of conclusions: put together, gone over, issued, corrected. */
export function PapersTab() {
  const { t } = useTranslation('meetingPapers');
  const words = useWords();
  const { meeting } = useCurrentMeeting();
  const [type, setType] = useState<(typeof meetingPaperTypes)[number]>('minutes');
  const papers = useQuery(allRecordsOf('meeting-paper', { where: { meetingId: meeting.id } }));
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('which')}
        style={{ alignSelf: 'flex-start' }}
        data={meetingPaperTypes.map((one) => ({
          value: one,
          label: words.choiceLabel('meeting-paper', 'type', one),
        }))}
        value={type}
        onChange={setType}
      />
      <Loaded query={papers}>
        {(all) => <PaperDesk key={type} type={type} papers={all.filter((one) => one.type === type)} />}
      </Loaded>
    </Stack>
  );
}
