import { Button, Group, Modal, Stack, Switch, Text } from '@mantine/core';
import { IconFileTypePdf, IconFileWord, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '../../../shared/contract.ts';
import { reading, useOperation } from '../../queries.ts';
import { FailureNotice } from '../page/failure-notice.tsx';
import { Loaded } from '../page/loaded.tsx';
import { useIssuedBy } from '../regulation/issued-by.ts';
import { useDelivery } from './deliver.ts';
import classes from './paper-dialog.module.css';

type Props = { request: Input<'papers.preview'>; onClose: () => void };

/** A paper as it will be printed, and the ways it leaves the program: printer, PDF, Word. */
export function PaperDialog({ request: asked, onClose }: Props) {
  const { t } = useTranslation('papers');
  const { t: common } = useTranslation();
  const [forEach, setForEach] = useState(false);
  const issued = useIssuedBy(asked);
  const request = issued.paper === 'invitation' ? { ...issued, forEach } : issued;
  const preview = useQuery({ ...reading('papers.preview', request), gcTime: 0 });
  const save = useOperation('papers.save');
  const print = useOperation('papers.print');
  const takeDelivery = useDelivery();
  const busy = save.isPending || print.isPending;

  const saveAs = (format: 'pdf' | 'docx') =>
    save.mutate({ paper: request, format }, { onSuccess: takeDelivery });

  return (
    <Modal
      opened
      onClose={onClose}
      size="min(1230px, 96vw)"
      title={t('preview', { title: preview.data?.title ?? '' })}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Stack gap="sm">
        <Group justify="space-between">
          <Group gap="xs">
            <Button
              leftSection={<IconPrinter size={18} aria-hidden />}
              loading={print.isPending}
              disabled={busy}
              onClick={() => print.mutate(request, { onSuccess: takeDelivery })}
              data-autofocus
            >
              {t('print')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileTypePdf size={18} aria-hidden />}
              loading={save.isPending && save.variables.format === 'pdf'}
              disabled={busy}
              onClick={() => saveAs('pdf')}
            >
              {t('pdf')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileWord size={18} aria-hidden />}
              loading={save.isPending && save.variables.format === 'docx'}
              disabled={busy}
              onClick={() => saveAs('docx')}
            >
              {t('word')}
            </Button>
          </Group>
          {asked.paper === 'invitation' && (
            <Switch
              label={t('eachGuest')}
              checked={forEach}
              onChange={(event) => setForEach(event.currentTarget.checked)}
            />
          )}
        </Group>
        <FailureNotice error={save.error ?? print.error} />
        <Loaded query={preview}>
          {({ html, title }) => (
            <iframe className={classes.sheet} title={t('preview', { title })} srcDoc={html} sandbox="" />
          )}
        </Loaded>
        <Text size="xs" c="dimmed">
          {t('hint')}
        </Text>
      </Stack>
    </Modal>
  );
}
