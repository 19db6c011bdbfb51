import { Alert, Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconFileText, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge.ts';
import { FailureNotice } from '../page/failure-notice.tsx';
import { useDelivery } from '../paper/deliver.ts';
import { PaperDialog } from '../paper/paper-dialog.tsx';
import { useIssuer } from '../regulation/issued-by.ts';
import { NewPassphrase } from './passphrase-field.tsx';

/** Prints the recovery sheet: with lines to write on, or with the passphrase where that is wished in so many words. */
export function RecoverySheetButton({ variant = 'default' }: { variant?: 'default' | 'filled' }) {
  const { t } = useTranslation('handover');
  const [open, setOpen] = useState<'no' | 'choice' | 'blank'>('no');
  const close = () => setOpen('no');
  return (
    <>
      <Button
        variant={variant}
        leftSection={<IconFileText size={18} aria-hidden />}
        onClick={() => setOpen('choice')}
      >
        {t('recoverySheet.button')}
      </Button>
      {open === 'choice' && <Choice onBlank={() => setOpen('blank')} onClose={close} />}
      {open === 'blank' && <PaperDialog request={{ paper: 'recovery-sheet' }} onClose={close} />}
    </>
  );
}

function Choice({ onBlank, onClose }: { onBlank: () => void; onClose: () => void }) {
  const { t } = useTranslation('handover');
  const { t: app } = useTranslation();
  const [isPrinted, setPrinted] = useState(false);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('recoverySheet.title')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack>
        <Text size="sm">{t('recoverySheet.lead')}</Text>
        <Radio.Group
          label={t('recoverySheet.how')}
          value={isPrinted ? 'printed' : 'blank'}
          onChange={(next) => setPrinted(next === 'printed')}
        >
          <Stack gap={6} mt={6}>
            <Radio
              value="blank"
              label={t('recoverySheet.blank')}
              description={t('recoverySheet.blankHint')}
              data-autofocus
            />
            <Radio value="printed" label={t('recoverySheet.printed')} />
          </Stack>
        </Radio.Group>
        {isPrinted ? (
          <Printed onClose={onClose} />
        ) : (
          <Group justify="flex-end">
            <Button onClick={onBlank}>{t('recoverySheet.openBlank')}</Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );
}

/** Asked for past the cache of operations, which would remember what was sent; no preview shows it either. */
function Printed({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('handover');
  const take = useDelivery();
  const issuer = useIssuer();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  async function print() {
    if (passphrase === null) return;
    setPrinting(true);
    setRefusal(null);
    try {
      take(await call('papers.print', { paper: 'recovery-sheet', passphrase, ...issuer }));
      onClose();
    } catch (caught) {
      setRefusal(caught);
    } finally {
      setPrinting(false);
    }
  }
  return (
    <Stack gap="sm">
      <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
        {t('recoverySheet.printedHint')}
      </Alert>
      <NewPassphrase onChange={setPassphrase} disabled={isPrinting} />
      <FailureNotice error={refusal} />
      <Group justify="flex-end">
        <Button
          leftSection={<IconPrinter size={18} aria-hidden />}
          disabled={passphrase === null}
          loading={isPrinting}
          onClick={() => void print()}
        >
          {t('recoverySheet.print')}
        </Button>
      </Group>
    </Stack>
  );
}
