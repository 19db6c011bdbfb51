import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { useWords } from '../../words.ts';

type Props = {
  title: string;
  text?: string;
  warning?: string;
  label: string;
  confirm: string;
  error: unknown;
  isPending: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
};

/** Asks why, before something is given up or unlocked. */
export function ReasonDialog(props: Props) {
  const { title, text, warning, label, confirm, error, isPending, onConfirm, onClose } = props;
  const { t } = useTranslation();
  const words = useWords();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') onConfirm(reason);
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('actions.close') }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {text && <Text size="sm">{text}</Text>}
          {warning && (
            <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
              {warning}
            </Alert>
          )}
          <Textarea
            label={label}
            required
            data-autofocus
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            error={tried && reason.trim() === '' && words.reason('required')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <FailureNotice error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('actions.close')}
            </Button>
            <Button type="submit" loading={isPending}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
