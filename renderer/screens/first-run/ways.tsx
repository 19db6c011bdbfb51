import { Alert, Badge, SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconBook2, IconBuildingCommunity, IconDeviceUsb, IconShieldLock } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type BookDraft, draftKey } from '../../../shared/setup/book-draft.ts';
import { useDraft } from '../../components/form/use-draft.ts';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import type { Language } from '../../i18n.ts';
import { useOperation, useReadAnew } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import classes from './first-run.module.css';
import type { Way } from './first-run-screen.tsx';

/** The three ways in, as three large choices. */
export function Ways({ onChoose }: { onChoose: (way: Way) => void }) {
  const { t, i18n } = useTranslation('firstRun');
  const { folder, mode } = useStatus();
  // What is left of a damaged book allows nothing but to bring it back: a new one would be refused.
  const isDamaged = mode === 'read-only';
  const { draft } = useDraft<BookDraft>(draftKey);
  const sample = useOperation('setup.open-sample');
  const readAnew = useReadAnew();
  const openSample = () => sample.mutate({ language: i18n.language as Language }, { onSuccess: readAnew });
  return (
    <Stack gap="lg">
      <Title order={2} size="h3">
        {t(isDamaged ? 'damaged' : 'question')}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg">
        {!isDamaged && (
          <>
            <WayCard way="new" icon={IconBook2} onClick={() => onChoose('new')} isFirst>
              {draft && (
                <Badge variant="light" tt="none" fw={500}>
                  {t('ways.new.resume')}
                </Badge>
              )}
            </WayCard>
            <WayCard
              way="sample"
              icon={IconBuildingCommunity}
              onClick={openSample}
              disabled={sample.isPending}
            />
          </>
        )}
        <WayCard way="restore" icon={IconDeviceUsb} onClick={() => onChoose('restore')} isFirst={isDamaged} />
      </SimpleGrid>
      <FailureNotice error={sample.error} />
      <Alert color="gray" icon={<IconShieldLock aria-hidden />}>
        {t('secret')}
      </Alert>
      <Text size="xs" c="dimmed">
        {t('folder', { folder })}
      </Text>
    </Stack>
  );
}

type CardProps = {
  way: 'new' | 'sample' | 'restore';
  icon: ComponentType<{ size: number; stroke: number; color: string; 'aria-hidden': boolean }>;
  onClick: () => void;
  isFirst?: boolean;
  disabled?: boolean;
  children?: ReactNode;
};

function WayCard({ way, icon: Icon, onClick, isFirst = false, disabled = false, children }: CardProps) {
  const { t } = useTranslation('firstRun');
  return (
    <UnstyledButton
      className={classes.way}
      data-first={isFirst || undefined}
      onClick={onClick}
      disabled={disabled}
    >
      <Stack gap="sm">
        <Icon size={40} stroke={1.5} color="var(--mantine-primary-color-filled)" aria-hidden />
        <Text fw={600} size="lg">
          {t(`ways.${way}.title`)}
        </Text>
        <Text size="sm" c="dimmed">
          {t(`ways.${way}.text`)}
        </Text>
        {children}
      </Stack>
    </UnstyledButton>
  );
}
