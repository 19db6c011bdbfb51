import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { GoBackPoint } from '../../shared/recovery.ts';
import { call } from '../bridge.ts';
import type { ChoiceProps } from './choices.tsx';
import { Dialog } from './dialog.tsx';
import { useWork } from './use-work.ts';
import { useWords } from './words.ts';
import { WorkNotice } from './work-notice.tsx';

/** A new book of what is certain, up to the last certain change or an earlier snapshot. */
export function GoBackDialog({ trouble, onState, onClose }: ChoiceProps & { onClose: () => void }) {
  const words = useWords();
  const work = useWork();
  const { points } = trouble;
  const newest = points[0]?.sequence ?? 0;
  const [chosen, setChosen] = useState(String(newest));
  const sequence = Number(chosen);
  const make = async () => {
    const next = await work.run((taskId) => call('recovery.go-back', { sequence, taskId }));
    if (next) onState(next, words.filled(words.goBack.done, { sequence }));
  };
  return (
    <Dialog title={words.goBack.title} onClose={onClose} isBusy={work.isRunning}>
      <Text size="sm">{words.goBack.lead}</Text>
      <Radio.Group label={words.goBack.points} value={chosen} onChange={setChosen}>
        <Stack gap={6} mt={6}>
          {points.map((point) => (
            <Point key={point.sequence} point={point} newest={newest} />
          ))}
        </Stack>
      </Radio.Group>
      <WorkNotice work={work} />
      <Group justify="flex-end">
        <Button variant="default" disabled={work.isRunning} onClick={onClose}>
          {words.actions.cancel}
        </Button>
        <Button disabled={work.isRunning} onClick={() => void make()}>
          {words.goBack.confirm}
        </Button>
      </Group>
    </Dialog>
  );
}

function Point({ point, newest }: { point: GoBackPoint; newest: number }) {
  const words = useWords();
  const { sequence, at, what } = point;
  const left = newest - sequence;
  const { losesNothingMore, losesMore, unknownTime } = words.goBack;
  return (
    <Radio
      value={String(sequence)}
      label={words.filled(words.goBack[what], { sequence, at: words.time(at) || unknownTime })}
      description={left === 0 ? losesNothingMore : words.filled(losesMore, { count: left })}
    />
  );
}
