import { Alert, Button, Group, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { DiskCheck } from '../../shared/recovery.ts';
import { call } from '../bridge.ts';
import { Dialog } from './dialog.tsx';
import { useWork } from './use-work.ts';
import { useWords } from './words.ts';
import { WorkNotice } from './work-notice.tsx';

/** Measures the disk of the data folder at once, and says in plain words what came of it. */
export function DiskDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const work = useWork();
  const [result, setResult] = useState<DiskCheck | null>(null);
  const { run } = work;
  const check = useCallback(() => {
    setResult(null);
    void run((taskId) => call('disk.check', { taskId })).then(setResult);
  }, [run]);
  useEffect(check, [check]);
  return (
    <Dialog title={words.choices['check-disk'].title} onClose={onClose} isBusy={work.isRunning}>
      {work.isRunning && <Text size="sm">{words.disk.running}</Text>}
      <WorkNotice work={work} />
      {result && <Measured result={result} />}
      <Group justify="flex-end">
        <Button variant="default" disabled={work.isRunning} onClick={check}>
          {words.disk.again}
        </Button>
        <Button disabled={work.isRunning} onClick={onClose}>
          {words.actions.close}
        </Button>
      </Group>
    </Dialog>
  );
}

function Measured({ result }: { result: DiskCheck }) {
  const words = useWords();
  const { verdict, append, overwrite, ratio, rotational } = result;
  const times = ({ median, slowest }: DiskCheck['append']) => ({
    median: words.number(median),
    slowest: words.number(slowest),
    ratio: words.number(ratio),
  });
  const kind = rotational === null ? 'unknown' : rotational ? 'turning' : 'solid';
  return (
    <>
      <Alert color={verdict === 'sound' ? 'ledger' : 'yellow'} role="status">
        {words.disk.verdicts[verdict]}
      </Alert>
      <Text size="sm">{words.filled(words.disk.append, times(append))}</Text>
      <Text size="sm">{words.filled(words.disk.overwrite, times(overwrite))}</Text>
      <Text size="sm">{words.disk.kind[kind]}</Text>
    </>
  );
}
