import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Puts another text in the place of this one; what was settled is dropped only after a second word. */
export function GiveUpButton({ isBegun, onGiveUp }: { isBegun: boolean; onGiveUp: () => void }) {
  const { t } = useTranslation('reader');
  const { t: app } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        style={{ flexShrink: 0 }}
        onClick={() => (isBegun ? setAsking(true) : onGiveUp())}
      >
        {t('source.other')}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('source.otherTitle')}
        closeButtonProps={{ 'aria-label': app('actions.close') }}
      >
        <Stack>
          <Text size="sm">{t('source.otherText')}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('source.stay')}
            </Button>
            <Button onClick={onGiveUp}>{t('source.other')}</Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
