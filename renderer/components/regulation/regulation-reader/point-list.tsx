import { Paper, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation } from '../../../../shared/regulation/profile/rule.ts';
import { type Profile, type RuleDescriptor, ruleDescriptors } from '../../../../shared/regulation/profile.ts';
import { type Answers, asksForAnswer, type Point } from '../../../../shared/regulation/reader/points.ts';
import { ruleWordsOf } from '../../../../shared/regulation/rule-words.ts';
import { useWords } from '../../../words.ts';
import { PointEditor } from './point-editor.tsx';
import { type PointActions, PointRow } from './point-row.tsx';

const filters = ['found', 'not-found', 'not-looked-for'] as const;
export type PointFilter = (typeof filters)[number];

const filterOf = (point: Point): PointFilter =>
  asksForAnswer(point) ? 'found' : point.state === 'not-found' ? 'not-found' : 'not-looked-for';

type Props = {
  /** In the order in which they are shown. */
  points: readonly Point[];
  answers: Answers;
  /** By whose words bodies and roles are called. */
  profile: Profile;
  filter: PointFilter;
  onFilter: (filter: PointFilter) => void;
  shown: Citation | null;
  onShow: (at: Citation) => void;
  onAnswer: (key: Point['key'], rule: Answers[Point['key']]) => void;
};

/** The points of a reading: those found, those without evidence, and those nobody looked for. */
export function PointList(props: Props) {
  const { points, answers, profile, filter, onFilter, shown, onShow, onAnswer } = props;
  const { t, i18n } = useTranslation('reader');
  const { say } = useWords();
  const [mending, setMending] = useState<Point | null>(null);
  // `say` is made anew at each turn; what it says depends on the language alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  const words = useMemo(
    () => ruleWordsOf({ say, language: i18n.language, profile }),
    [i18n.language, profile],
  );
  const groups = useMemo(() => Map.groupBy(points, filterOf), [points]);
  const listed = groups.get(filter) ?? [];
  const actions: PointActions = {
    onShow,
    onConfirm: ({ key, proposal }) => proposal && onAnswer(key, proposal.rule),
    onSilence: ({ key }) => onAnswer(key, { silent: true }),
    onMend: setMending,
    onReopen: ({ key }) => onAnswer(key, undefined),
  };
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label={t('filter.label')}
        value={filter}
        onChange={(next) => onFilter(next as PointFilter)}
        data={filters.map((value) => ({
          value,
          label: t(`filter.${value}`, { count: groups.get(value)?.length ?? 0 }),
        }))}
      />
      <Text size="sm" c="dimmed">
        {t(`hint.${filter}`)}
      </Text>
      {listed.length === 0 ? (
        <Text c="dimmed">{t('none')}</Text>
      ) : (
        <Paper withBorder component="ul" aria-label={t('points')} m={0} p={0} style={{ listStyle: 'none' }}>
          {listed.map((point) => (
            <PointRow
              key={point.key}
              point={point}
              descriptor={descriptorOf(point)}
              answer={answers[point.key]}
              words={words}
              isShown={shown !== null && isOf(point, answers, shown)}
              actions={actions}
            />
          ))}
        </Paper>
      )}
      {mending !== null && (
        <PointEditor
          point={mending}
          descriptor={descriptorOf(mending)}
          answer={answers[mending.key]}
          question={words.question(descriptorOf(mending))}
          profile={profile}
          onClose={() => setMending(null)}
          onSave={(rule) => {
            onAnswer(mending.key, rule);
            setMending(null);
          }}
        />
      )}
    </Stack>
  );
}

const descriptors = new Map<string, RuleDescriptor>(ruleDescriptors.map((one) => [one.key, one]));

function descriptorOf({ key }: Point): RuleDescriptor {
  const found = descriptors.get(key);
  if (found === undefined) throw new RangeError(`no such rule: ${key}`);
  return found;
}

/** Whether the marked words are this point's: the very citation it stands with. */
const isOf = ({ key, proposal, places }: Point, answers: Answers, shown: Citation): boolean =>
  shown === answers[key] ||
  (answers[key] === undefined && shown === proposal?.rule) ||
  places.includes(shown);
