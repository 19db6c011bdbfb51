import { Badge, Button, Paper, Table, Title, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import { useSpanWords } from '../../components/regulation/version-span.ts';

type Props = {
  versions: readonly Of<'regulation'>[];
  shownId: string | null;
  onShow: (version: Of<'regulation'>) => void;
};

/** Every version of the regulation with the days on which it is applied, newest first. */
export function VersionList({ versions, shownId, onShow }: Props) {
  const { t } = useTranslation('regulation');
  const spanWords = useSpanWords();
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5" mb="xs">
        {t('versions.title')}
      </Title>
      <Table aria-label={t('versions.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('versions.name')}</Table.Th>
            <Table.Th>{t('versions.number')}</Table.Th>
            <Table.Th>{t('versions.span')}</Table.Th>
            <Table.Th w={150}>
              <VisuallyHidden>{t('versions.show')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {versions.map((version) => (
            <Table.Tr key={version.id}>
              <Table.Td>{version.title}</Table.Td>
              <Table.Td>{version.number}</Table.Td>
              <Table.Td>{spanWords(version)}</Table.Td>
              <Table.Td>
                {version.id === shownId ? (
                  <Badge variant="light" tt="none">
                    {t('versions.shown')}
                  </Badge>
                ) : (
                  <Button size="compact-sm" variant="light" onClick={() => onShow(version)}>
                    {t('versions.show')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
