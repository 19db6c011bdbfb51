import { Button } from '@mantine/core';
import { IconTransfer } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The way to handing over and moving, from where an official would look for it. */
export function HandoverLink() {
  const { t } = useTranslation('handover');
  return (
    <Button
      component={Link}
      to="/handover"
      variant="default"
      leftSection={<IconTransfer size={16} aria-hidden />}
    >
      {t('title')}
    </Button>
  );
}
