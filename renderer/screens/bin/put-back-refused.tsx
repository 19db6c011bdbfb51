import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isKindName } from '../../../shared/records/index.ts';
import { Refusal } from '../../bridge.ts';
import { useWords } from '../../words.ts';
import type { Refused, Wanted } from './use-put-back.ts';

type Props = { refused: Refused; onPutBack: (wanted: Wanted) => void; onClose: () => void };

/** Why a record stays in the bin; where it is for want of another one, that one is offered first. */
export function PutBackRefused({ refused, onPutBack, onClose }: Props) {
  const { t } = useTranslation('bin');
  const { t: app } = useTranslation();
  const words = useWords();
  const { wanted, error } = refused;
  const needed = neededFor(error);
  return (
    <Alert
      ref={bringIntoSight}
      style={{ scrollMarginTop: 72 }}
      color="yellow"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('refused', { title: wanted.title })}
      withCloseButton
      closeButtonLabel={app('actions.close')}
      onClose={onClose}
      mb="md"
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {needed
            ? t('needs', { title: needed.title, kind: words.kindOne(needed.kind) })
            : words.error(error, wanted.kind)}
        </Text>
        {needed && (
          <Button size="xs" variant="light" onClick={() => onPutBack(needed)}>
            {t('putBackFirst', { title: needed.title })}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** The row that was asked for may stand far below. */
const bringIntoSight = (notice: HTMLElement | null): void => notice?.scrollIntoView({ block: 'nearest' });

/** The record in the bin that must come back first. */
function neededFor(error: Error): Wanted | null {
  const details = error instanceof Refusal ? error.failure.details : undefined;
  if (details?.reason !== 'related-in-bin') return null;
  const [kind, id, title] = [String(details.kind), String(details.id), String(details.title)];
  return isKindName(kind) ? { kind, id, title } : null;
}
