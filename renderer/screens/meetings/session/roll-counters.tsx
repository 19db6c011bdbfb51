import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { rollCounts } from '../../../../shared/meetings/sitting/people-to-call.ts';
import { quorumOf } from '../../../../shared/meetings/sitting/quorum.ts';
import { isStated } from '../../../../shared/regulation/profile/rule.ts';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import classes from './session.module.css';
import { useSitting } from './sitting-context.ts';
import { usePeople } from './use-roll.ts';
import { useSittingRules } from './use-sitting-rules.ts';

/** How many of those invited are there, are away, have gone or have not been called; live. */
export function RollCounters() {
  const { t } = useTranslation('sitting');
  const counts = rollCounts(usePeople());
  const shown = [
    ['present', counts.present, t('counts.of', { count: counts.invited })],
    ['absent', counts.absent, ''],
    ...(counts.left > 0 ? ([['left', counts.left, '']] as const) : []),
    ['notCalled', counts['not-called'], ''],
  ] as const;
  return (
    <Group gap="lg" wrap="nowrap" component="dl" className={classes.counters} aria-label={t('counts.label')}>
      {shown.map(([name, count, of]) => (
        <div key={name} data-count={name}>
          <dt>{t(`counts.${name}`)}</dt>
          <dd>
            {count}
            {of && <small>{of}</small>}
          </dd>
        </div>
      ))}
    </Group>
  );
}

/** Who came besides the members, and whether there are enough of those where the regulation asks for a number. */
export function RollFootnote() {
  const { t } = useTranslation('sitting');
  const { roster } = useSitting();
  const counts = rollCounts(usePeople());
  const rules = useSittingRules();
  const rule = rules?.profile.decision.quorum;
  const quorum = rule ? quorumOf(rule, { present: counts.present, members: roster.rows.length }) : null;
  return (
    <div>
      {counts.delegates + counts.guests > 0 && (
        <Text size="sm">{t('counts.besides', { delegates: counts.delegates, guests: counts.guests })}</Text>
      )}
      {quorum && rule && isStated(rule) && (
        <Text size="sm" fw={quorum.isReached ? 400 : 600}>
          {t(quorum.isReached ? 'counts.quorumReached' : 'counts.quorum', { needed: quorum.needed })}{' '}
          <CitationNote citation={rule} regulationId={rules?.versionFor('decision.quorum')?.id ?? null} />
        </Text>
      )}
    </div>
  );
}
