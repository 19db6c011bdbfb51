import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { kinds } from '../../../shared/records/index.ts';
import { DeedDialog } from '../../components/duty/deed-dialog.tsx';
import { reportWords } from '../../components/duty/duty-words.ts';
import { useStatus } from '../../status.tsx';

const fields = ['title', 'sentOn', 'sentTo', 'number', 'summary', 'files'] as const;

/** Records the report that was sent for a period, or shows and corrects the one that is in the book. */
export function ReportDialog({ duty, onClose }: { duty: DutyRow; onClose: () => void }) {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const { bodyId, period } = duty;
  const begun = {
    ...kinds.report.empty(),
    ...{ bodyId, type: duty.duty, periodKey: period.key, sentOn: today },
    ...reportWords(duty),
  };
  const intro = <Text size="sm">{t('report.hint')}</Text>;
  return <DeedDialog duty={duty} deed={{ kind: 'report', fields, begun, intro }} onClose={onClose} />;
}
