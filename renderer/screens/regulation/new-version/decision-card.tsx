import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../components/form/date-field.tsx';
import { ReasonField } from '../../../components/form/reason-field.tsx';
import { Card } from '../../../components/page/card.tsx';
import { useWords } from '../../../words.ts';
import type { VersionDraft } from './version-draft.ts';

type Props = { draft: VersionDraft; set: (more: Partial<VersionDraft>) => void };

/** The paper that makes the new version, and from which day it is applied. */
export function DecisionCard({ draft, set }: Props) {
  const { t } = useTranslation('versions');
  const { fieldLabel } = useWords();
  const { facts, document, reason } = draft;
  const put = (more: Partial<VersionDraft['facts']>) => set({ facts: { ...facts, ...more } });
  return (
    <Card title={t('make.decision')}>
      <TextInput
        label={t('make.document')}
        description={t('make.documentHint')}
        value={document}
        onChange={(event) => set({ document: event.currentTarget.value })}
        maxLength={300}
        required
      />
      <SimpleGrid cols={4} spacing="sm">
        <TextInput
          label={fieldLabel('regulation', 'number')}
          value={facts.number}
          onChange={(event) => put({ number: event.currentTarget.value })}
          maxLength={60}
        />
        <DateField
          label={fieldLabel('regulation', 'issuedOn')}
          value={facts.issuedOn}
          onChange={(issuedOn) => put({ issuedOn })}
          clearable
        />
        <TextInput
          label={fieldLabel('regulation', 'issuedBy')}
          value={facts.issuedBy}
          onChange={(event) => put({ issuedBy: event.currentTarget.value })}
          maxLength={300}
        />
        <DateField
          label={fieldLabel('regulation', 'from')}
          value={facts.from}
          onChange={(from) => put({ from: from ?? '' })}
          required
        />
      </SimpleGrid>
      <TextInput
        label={fieldLabel('regulation', 'title')}
        value={facts.title}
        onChange={(event) => put({ title: event.currentTarget.value })}
        maxLength={300}
        required
      />
      <ReasonField label={t('make.reason')} value={reason} onChange={(next) => set({ reason: next })} />
    </Card>
  );
}
