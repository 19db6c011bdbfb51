import { Badge } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../../shared/regulation/profile/rule.ts';
import type { Point } from '../../../../shared/regulation/reader/points.ts';
import { settledAs } from './settled-point.ts';

/** How sure the reader is of a point, or what the official made of it. */
export function PointState({ point, answer }: { point: Point; answer: Rule | undefined }) {
  const { t } = useTranslation('reader');
  if (answer !== undefined) {
    return (
      <Badge variant="default" tt="none" fw={500} leftSection={<IconCheck size={12} aria-hidden />}>
        {t(`state.${settledAs(point, answer)}`)}
      </Badge>
    );
  }
  const { proposal, state } = point;
  if (state === 'in-doubt') return <Doubtful>{t('state.doubt')}</Doubtful>;
  if (proposal === null) return null;
  const { confidence } = proposal;
  if (confidence !== 'high') return <Doubtful>{t(`confidence.${confidence}`)}</Doubtful>;
  return (
    <Badge variant="light" tt="none" fw={500}>
      {t('confidence.high')}
    </Badge>
  );
}

const Doubtful = ({ children }: { children: string }) => (
  <Badge variant="light" color="yellow" c="dark" tt="none" fw={500}>
    {children}
  </Badge>
);
