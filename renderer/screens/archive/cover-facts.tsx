import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { reading } from '../../queries.ts';
import { useRetentionWords } from './retention-words.ts';

/** What the cover of a dossier says, in one line. */
export function CoverFacts({ dossier }: { dossier: Of<'dossier'> }) {
  const { t } = useTranslation('archive');
  const retention = useRetentionWords();
  const keeper = useQuery({
    ...reading('records.get', { kind: 'person', id: dossier.keeperId ?? '' }),
    enabled: dossier.keeperId !== null,
  });
  const facts = [
    [
      dossier.startOn && t('dossier.fromOn', { on: formatDate(dossier.startOn) }),
      dossier.endOn && t('dossier.untilOn', { on: formatDate(dossier.endOn) }),
    ]
      .filter(Boolean)
      .join(' '),
    `${t('table.retention')}: ${retention(dossier)}`,
    keeper.data ? `${t('table.keeper')}: ${(keeper.data as Of<'person'>).fullName}` : '',
    dossier.note,
  ];
  return <>{facts.filter((fact) => fact !== '').join(' · ')}</>;
}
