import { Button, FileButton, Group, Loader, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type ClipboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTableTooLarge, parsePasted } from '../../../shared/roster-import.ts';
import { call } from '../../bridge.ts';
import { sendFile } from '../form/upload.ts';
import { FailureNotice } from '../page/failure-notice.tsx';
import { tableFromHtml } from './html-table.ts';

const ways = ['paste', 'file', 'type'] as const;
type Way = (typeof ways)[number];

type Props = { onTable: (rows: string[][]) => void; onType: () => void };

/** Where a list comes from: pasted, read from an Excel file, or typed row by row. */
export function ImportSource({ onTable, onType }: Props) {
  const { t } = useTranslation('roster');
  const [way, setWay] = useState<Way>('paste');
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('import.way')}
        value={way}
        onChange={(next) => setWay(next as Way)}
        data={ways.map((value) => ({ value, label: t(`import.${value}`) }))}
        style={{ alignSelf: 'flex-start' }}
      />
      {way === 'paste' && <PasteArea onTable={onTable} />}
      {way === 'file' && <FileChoice onTable={onTable} />}
      {way === 'type' && (
        <Group>
          <Button onClick={onType}>{t('grid.add')}</Button>
        </Group>
      )}
    </Stack>
  );
}

function PasteArea({ onTable }: Pick<Props, 'onTable'>) {
  const { t } = useTranslation('roster');
  const [text, setText] = useState('');
  const [complaint, setComplaint] = useState('');

  function take(rows: string[][]) {
    if (rows.length === 0) setComplaint(t('import.nothing'));
    else if (isTableTooLarge(rows)) setComplaint(t('import.tooLarge'));
    else onTable(rows);
  }
  function paste(event: ClipboardEvent) {
    const rows = tableFromHtml(event.clipboardData.getData('text/html'));
    const pasted = event.clipboardData.getData('text/plain');
    const table = rows && rows.length > 1 ? rows : parsePasted(pasted);
    if (table.length < 2) return;
    event.preventDefault();
    take(table);
  }
  return (
    <Stack gap="xs" align="flex-start">
      <Textarea
        w="100%"
        label={t('import.pasteLabel')}
        description={t('import.pasteHint')}
        error={complaint}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setComplaint('');
        }}
        onPaste={paste}
        rows={6}
        spellCheck={false}
      />
      <Button variant="default" onClick={() => take(parsePasted(text))}>
        {t('import.read')}
      </Button>
    </Stack>
  );
}

function FileChoice({ onTable }: Pick<Props, 'onTable'>) {
  const { t } = useTranslation('roster');
  const { t: app } = useTranslation();
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);

  async function read(file: File | null) {
    if (!file) return;
    setReading(true);
    setRefusal(null);
    try {
      const uploadId = await sendFile(file);
      onTable(await call('tables.read', { uploadId }));
    } catch (caught) {
      setRefusal(caught);
    } finally {
      setReading(false);
    }
  }
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm" c="dimmed">
        {t('import.fileHint')}
      </Text>
      <Group>
        <FileButton
          onChange={(file) => void read(file)}
          accept=".xlsx"
          inputProps={{ 'aria-label': t('import.fileLabel') }}
        >
          {(props) => (
            <Button {...props} leftSection={<IconFileSpreadsheet size={18} aria-hidden />} disabled={reading}>
              {t('import.fileLabel')}
            </Button>
          )}
        </FileButton>
        {reading && <Loader size="sm" role="status" aria-label={app('state.loading')} />}
      </Group>
      <FailureNotice error={refusal} />
    </Stack>
  );
}
