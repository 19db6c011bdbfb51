import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { RecoveryState } from '../../shared/recovery.ts';
import { call, Refusal } from '../bridge.ts';
import type { ChoiceProps } from './choices.tsx';
import { Dialog } from './dialog.tsx';
import { chooseFolder, FolderBrowser } from './folder-browser.tsx';
import { useWork } from './use-work.ts';
import { useWords } from './words.ts';
import { WorkNotice } from './work-notice.tsx';

type Props = ChoiceProps & { purpose: 'move' | 'choose-folder'; onClose: () => void };

/** Another folder for the book: one that holds a book already, or one to copy the present book into. */
export function PlaceDialog({ purpose, state, onState, onClose }: Props) {
  const words = useWords();
  const work = useWork();
  const [chosen, setChosen] = useState<string | null>(null);
  const title = purpose === 'move' ? words.folder.moveTitle : words.folder.chooseTitle;
  const done = (next: RecoveryState) =>
    onState(
      next,
      words.filled(purpose === 'move' ? words.folder.moved : words.folder.chosen, { path: next.folder }),
    );
  const take = async (folder: string, begin = false) => {
    setChosen(folder);
    const next = await work.run((taskId) =>
      purpose === 'move'
        ? call('recovery.move', { folder, taskId })
        : call('recovery.choose-folder', { folder, begin }),
    );
    if (next) done(next);
  };
  const ask = useSystemDialog(state.folderDialog, (folder) => void take(folder), onClose);
  if (chosen === null && !state.folderDialog) {
    return <FolderBrowser title={title} onClose={onClose} onChoose={(folder) => void take(folder)} />;
  }
  if (chosen === null) return null;
  const hasNoBook = work.error instanceof Refusal && work.error.failure.code === 'book-not-found';
  const again = () => {
    setChosen(null);
    ask();
  };
  return (
    <Dialog title={title} onClose={onClose} isBusy={work.isRunning}>
      {hasNoBook ? <Text size="sm">{words.folder.noBook}</Text> : <WorkNotice work={work} />}
      {!work.isRunning && (
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.actions.cancel}
          </Button>
          <Button variant={hasNoBook ? 'default' : 'filled'} onClick={again}>
            {words.folder.another}
          </Button>
          {hasNoBook && <Button onClick={() => void take(chosen, true)}>{words.folder.begin}</Button>}
        </Group>
      )}
    </Dialog>
  );
}

/** Where the system has a dialog of its own it comes up at once. Gives the way to bring it up again. */
function useSystemDialog(
  isThere: boolean,
  onChoose: (folder: string) => void,
  onClose: () => void,
): () => void {
  const isAsked = useRef(false);
  const ask = () => {
    if (!isThere) return;
    void chooseFolder()
      .catch(() => null)
      .then((folder) => (folder ? onChoose(folder.folder) : onClose()));
  };
  const first = useRef(ask);
  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    first.current();
  }, []);
  return ask;
}
