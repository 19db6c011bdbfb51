import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { absenceCautions } from '../../../../shared/meetings/absence/absence-cautions.ts';
import type { Of } from '../../../../shared/records/index.ts';
import type { AbsenceFacts } from '../../../components/absence/absence-facts.ts';
import { useStatus } from '../../../status.tsx';
import { Caution } from '../caution.tsx';

type Props = { absence: Of<'absence'>; meeting: Of<'meeting'>; facts: AbsenceFacts };

/** What is worth a second look about an absence, as a record or while it is typed. */
export function AbsenceDoubts({ absence, meeting, facts }: Props) {
  const { t } = useTranslation('absences');
  const { today } = useStatus();
  const cautions = absenceCautions({
    ...{ absence, meeting, roll: facts.roll, nameOf: facts.nameOf, today },
    others: facts.absences.filter(({ id }) => id !== absence.id),
  });
  if (cautions.length === 0) return null;
  return (
    <Stack gap={2} aria-live="polite">
      {cautions.map((one) => (
        <Caution key={one.code}>
          {t(`cautions.${one.code}`, { name: 'details' in one ? one.details.name : '' })}
        </Caution>
      ))}
    </Stack>
  );
}
