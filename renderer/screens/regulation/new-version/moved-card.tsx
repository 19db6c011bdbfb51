import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Profile, ruleDescriptors } from '../../../../shared/regulation/profile.ts';
import { citationWords } from '../../../../shared/regulation/rule-words.ts';
import type { NextVersion } from '../../../../shared/regulation/versions/next-version.ts';
import { Card } from '../../../components/page/card.tsx';
import { useWords } from '../../../words.ts';
import { useRuleWords } from '../use-rule-words.ts';

/** Every rule whose place has another number in the new version. */
export function MovedCard({ rules, next }: { rules: Profile; next: NextVersion }) {
  const { t } = useTranslation('versions');
  const { say } = useWords();
  const words = useRuleWords(rules);
  const rows = [
    ...next.moved.map(({ key, from, to }) => ({ key, from, to: citationWords(to, say) })),
    ...next.dropped.map(({ key, at }) => ({ key, from: at, to: t('moved.dropped') })),
  ];
  const questionOf = (key: string) => {
    const descriptor = ruleDescriptors.find((one) => one.key === key);
    return descriptor ? words.question(descriptor) : key;
  };
  return (
    <Card title={t('moved.title')}>
      <Text size="sm" c="dimmed">
        {rows.length === 0 ? t('moved.none') : t('moved.hint')}
      </Text>
      {rows.length > 0 && (
        <Table aria-label={t('moved.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('moved.rule')}</Table.Th>
              <Table.Th w={180}>{t('moved.from')}</Table.Th>
              <Table.Th w={180}>{t('moved.to')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {[...Map.groupBy(rows, ({ key }) => key)].map(([key, places]) => (
              <Table.Tr key={key} style={{ verticalAlign: 'top' }}>
                <Table.Td>{questionOf(key)}</Table.Td>
                <Table.Td>
                  <Places names={places.map(({ from }) => citationWords(from, say))} />
                </Table.Td>
                <Table.Td>
                  <Places names={places.map(({ to }) => to)} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Card>
  );
}

/** A rule may be cited from several places. */
const Places = ({ names }: { names: readonly string[] }) =>
  names.map((name, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two places may go the same way, and the list never changes.
    <div key={index}>{name}</div>
  ));
