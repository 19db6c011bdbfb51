import { Button, Group, NativeSelect, SegmentedControl, Table, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import { isPresetName, type PresetName, presets } from '../../../shared/regulation/presets/index.ts';
import type { Profile } from '../../../shared/regulation/profile.ts';
import { compareRules } from '../../../shared/regulation/versions/compare-rules.ts';
import { sentenceCase } from '../../../shared/vietnamese.ts';
import { Card } from '../../components/page/card.tsx';
import { PaperDialog } from '../../components/paper/paper-dialog.tsx';
import { CitedVersion } from '../../components/regulation/cited-version.ts';
import { useSpanWords } from '../../components/regulation/version-span.ts';
import { useWorkingCommittee } from '../../working-committee.tsx';
import { RuleAnswer } from './rule-answer.tsx';
import { useRuleWords } from './use-rule-words.ts';

type Source = { is: 'version'; id: string } | { is: 'preset'; name: PresetName };
type Side = {
  source: Source;
  key: string;
  name: string;
  profile: Profile;
  version: Of<'regulation'> | null;
};

const names = Object.keys(presets).filter(isPresetName);

/** Two versions, a version and a preset, or two presets, side by side on every point. */
export function Comparison({ versions }: { versions: readonly Of<'regulation'>[] }) {
  const { t } = useTranslation('versions');
  const sides = useSides(versions);
  const [leftKey, setLeft] = useState(versions[1] ? versions[1].id : versions[0]?.id);
  const [rightKey, setRight] = useState<string | undefined>(versions[1] ? versions[0]?.id : undefined);
  const left = sides.find(({ key }) => key === leftKey) ?? sides[0];
  const right = sides.find(({ key }) => key === rightKey) ?? sides.find(({ key }) => key !== left?.key);
  if (!left || !right) return null;
  const choose = (label: string, side: Side, set: (key: string) => void) => (
    <NativeSelect
      label={label}
      data={[
        ...(versions.length === 0 ? [] : [groupOf(t('comparison.versions'), sides, 'version')]),
        groupOf(t('comparison.presets'), sides, 'preset'),
      ]}
      value={side.key}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
  return (
    <Card title={t('comparison.title')}>
      <Text size="sm" c="dimmed">
        {t('comparison.lead')}
      </Text>
      <Group grow align="flex-start">
        {choose(t('comparison.left'), left, setLeft)}
        {choose(t('comparison.right'), right, setRight)}
      </Group>
      <Rows left={left} right={right} />
    </Card>
  );
}

const groupOf = (group: string, sides: readonly Side[], is: Source['is']) => ({
  group,
  items: sides.filter(({ source }) => source.is === is).map(({ key, name }) => ({ value: key, label: name })),
});

/** Everything that can stand on either side: newest versions first, then the presets. */
function useSides(versions: readonly Of<'regulation'>[]): Side[] {
  const { t } = useTranslation('versions');
  const { t: firstRun } = useTranslation('firstRun');
  const spanWords = useSpanWords();
  return [
    ...versions.map((version): Side => {
      const number = version.number || t('comparison.unnumbered');
      const name = sentenceCase(
        t('comparison.version', { title: version.title, number, span: spanWords(version) }),
      );
      return {
        source: { is: 'version', id: version.id },
        key: version.id,
        name,
        profile: version.rules,
        version,
      };
    }),
    ...names.map(
      (name): Side => ({
        source: { is: 'preset', name },
        key: `preset:${name}`,
        name: firstRun(`regulation.presets.${name}`),
        profile: presets[name],
        version: null,
      }),
    ),
  ];
}

function Rows({ left, right }: { left: Side; right: Side }) {
  const { t } = useTranslation('versions');
  const words = useRuleWords(left.profile);
  const { committee } = useWorkingCommittee();
  const [shown, setShown] = useState<'all' | 'different'>('different');
  const [isPrinting, setPrinting] = useState(false);
  const all = compareRules(left.profile, right.profile);
  const different = all.filter(({ differs }) => differs);
  const rows = shown === 'all' ? all : different;
  const counts = { all: all.length, different: different.length };
  return (
    <>
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t('comparison.show')}
          value={shown}
          onChange={(next) => setShown(next as typeof shown)}
          data={(['different', 'all'] as const).map((value) => ({
            value,
            label: t(`comparison.${value}`, { count: counts[value] }),
          }))}
        />
        {committee && (
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => setPrinting(true)}
          >
            {t('comparison.print')}
          </Button>
        )}
      </Group>
      {rows.length === 0 ? (
        <Text c="dimmed">{t('comparison.same')}</Text>
      ) : (
        <Table aria-label={t('comparison.title')} layout="fixed" verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="22%">{t('comparison.question')}</Table.Th>
              <Table.Th>{left.name}</Table.Th>
              <Table.Th>{right.name}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ descriptor }) => (
              <Table.Tr key={descriptor.key} style={{ verticalAlign: 'top' }}>
                <Table.Td fw={500}>{words.question(descriptor)}</Table.Td>
                <Table.Td>
                  <CitedVersion value={left.version}>
                    <RuleAnswer ruleKey={descriptor.key} profile={left.profile} />
                  </CitedVersion>
                </Table.Td>
                <Table.Td>
                  <CitedVersion value={right.version}>
                    <RuleAnswer ruleKey={descriptor.key} profile={right.profile} />
                  </CitedVersion>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {isPrinting && committee && (
        <PaperDialog
          request={{
            paper: 'regulation-comparison',
            bodyId: committee.id,
            left: left.source,
            right: right.source,
            onlyDifferent: shown === 'different',
          }}
          onClose={() => setPrinting(false)}
        />
      )}
    </>
  );
}
