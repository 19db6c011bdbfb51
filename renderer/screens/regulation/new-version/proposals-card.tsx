import { Checkbox, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { kinds, type Of } from '../../../../shared/records/index.ts';
import { Card } from '../../../components/page/card.tsx';
import { allRecordsOf } from '../../../queries.ts';

type Props = {
  versions: readonly Of<'regulation'>[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
};

/** The accepted proposals that no version carries out yet; nothing where there are none. */
export function ProposalsCard({ versions, chosen, onChange }: Props) {
  const { t } = useTranslation('versions');
  const { data: proposals = [] } = useQuery(allRecordsOf('amendment-proposal'));
  const accepted = proposals.filter(
    ({ state, regulationId }) => state === 'accepted' && versions.some(({ id }) => id === regulationId),
  );
  if (accepted.length === 0) return null;
  return (
    <Card title={t('make.proposals')}>
      <Text size="sm" c="dimmed">
        {t('make.proposalsHint')}
      </Text>
      <Stack gap="xs">
        {accepted.map((proposal) => (
          <Checkbox
            key={proposal.id}
            label={kinds['amendment-proposal'].title(proposal)}
            description={proposal.proposedText}
            checked={chosen.includes(proposal.id)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...chosen, proposal.id]
                  : chosen.filter((id) => id !== proposal.id),
              )
            }
          />
        ))}
      </Stack>
    </Card>
  );
}
