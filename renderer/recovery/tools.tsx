import { Button, CopyButton, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { RecoveryState } from '../../shared/recovery.ts';
import { call } from '../bridge.ts';
import { Choice } from './choice.tsx';
import { DiskDialog } from './disk-dialog.tsx';
import { useWork } from './use-work.ts';
import { useWords } from './words.ts';
import { WorkNotice } from './work-notice.tsx';

/** What helps to understand: the disk measured, where the files lie, a report for whoever helps. */
export function Tools({ state }: { state: RecoveryState }) {
  const words = useWords();
  const work = useWork();
  const [isMeasuring, setMeasuring] = useState(false);
  const [said, setSaid] = useState('');
  const isThere = state.trouble === null || state.trouble.choices.includes('check-disk');
  const report = async () => {
    const delivery = await work.run(() => call('recovery.report', { language: words.language }));
    if (delivery?.delivered === 'download') fetchFile(delivery);
    if (delivery && 'name' in delivery) setSaid(words.filled(words.saved, { name: delivery.name }));
  };
  return (
    <Stack gap="sm">
      <Title order={2} size="h5">
        {words.tools}
      </Title>
      {said !== '' && (
        <Text size="sm" role="status">
          {said}
        </Text>
      )}
      {!work.isRunning && <WorkNotice work={work} />}
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        {isThere && (
          <Choice choice="check-disk">
            <Button variant="default" size="xs" onClick={() => setMeasuring(true)}>
              {words.choices['check-disk'].button}
            </Button>
          </Choice>
        )}
        {isThere && (
          <Choice choice="show-files">
            {state.door === 'window' ? (
              <Button
                variant="default"
                size="xs"
                onClick={() => void work.run(() => call('recovery.show-files', {}))}
              >
                {words.choices['show-files'].button}
              </Button>
            ) : (
              <CopyPath path={state.folder} />
            )}
          </Choice>
        )}
        <Choice choice="save-report">
          <Button variant="default" size="xs" disabled={work.isRunning} onClick={() => void report()}>
            {words.choices['save-report'].button}
          </Button>
        </Choice>
      </SimpleGrid>
      {isMeasuring && <DiskDialog onClose={() => setMeasuring(false)} />}
    </Stack>
  );
}

/** The browser keeps a file where it keeps its downloads. */
function fetchFile({ url, name }: { url: string; name: string }): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

function CopyPath({ path }: { path: string }) {
  const words = useWords();
  return (
    <CopyButton value={path}>
      {({ copied, copy }) => (
        <Button variant="default" size="xs" onClick={copy}>
          {copied ? words.copied : words.copyPath}
        </Button>
      )}
    </CopyButton>
  );
}
