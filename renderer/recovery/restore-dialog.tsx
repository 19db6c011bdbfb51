import { Button, Group, Loader, PasswordInput, Radio, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { FoundBackup } from '../../shared/recovery.ts';
import { call } from '../bridge.ts';
import type { ChoiceProps } from './choices.tsx';
import { Dialog } from './dialog.tsx';
import { chooseFolder, FolderBrowser } from './folder-browser.tsx';
import { useWork } from './use-work.ts';
import { useWords } from './words.ts';
import { WorkNotice } from './work-notice.tsx';

/** The newest good backup first; others from wherever they lie. */
export function RestoreDialog({ state, onState, onClose }: ChoiceProps & { onClose: () => void }) {
  const words = useWords();
  const work = useWork();
  const [found, setFound] = useState<FoundBackup[] | null>(null);
  const [chosen, setChosen] = useState<FoundBackup | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isBrowsing, setBrowsing] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const show = (backups: FoundBackup[]) => {
    setFound(backups);
    setChosen(backups[0] ?? null);
  };
  const { run } = work;
  useEffect(() => {
    void run(() => call('recovery.backups', {})).then((backups) => {
      setFound(backups ?? []);
      setChosen(backups?.[0] ?? null);
    });
  }, [run]);
  const look = () => void work.run(() => call('recovery.backups', {})).then((backups) => show(backups ?? []));
  const lookIn = async (folder: string, place: string) => {
    setBrowsing(false);
    const listing = await work.run(() => call('backup.inspect', { folder }));
    const there = (listing?.bags ?? []).filter(({ ours }) => ours);
    setEmpty(listing !== null && there.length === 0);
    if (there.length > 0) show(there.map((bag) => ({ ...bag, place })));
  };
  const elsewhere = async () => {
    if (!state.folderDialog) return setBrowsing(true);
    const folder = await work.run(chooseFolder);
    if (folder) await lookIn(folder.folder, folder.label);
  };
  const restore = async ({ folder, name, takenAt, encrypted }: FoundBackup) => {
    const secret = encrypted ? { passphrase } : {};
    const next = await work.run((taskId) => call('recovery.restore', { folder, taskId, ...secret }));
    if (next) onState(next, words.filled(words.restore.done, { name, at: words.time(takenAt) || '…' }));
  };
  if (isBrowsing) {
    return (
      <FolderBrowser
        title={words.folder.elsewhereTitle}
        onClose={() => setBrowsing(false)}
        onChoose={(folder, path) => void lookIn(folder, path)}
      />
    );
  }
  return (
    <Dialog title={words.restore.title} onClose={onClose} isBusy={work.isRunning && found !== null}>
      <Text size="sm">{words.restore.lead}</Text>
      {found === null ? (
        <Loader size="sm" role="status" aria-label={words.restore.looking} />
      ) : (
        <Backups found={found} chosen={chosen} onChoose={setChosen} isHeld={work.isRunning} />
      )}
      {isEmpty && <Text size="sm">{words.restore.notThere}</Text>}
      {chosen?.encrypted && (
        <PasswordInput
          label={words.restore.passphrase}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
      )}
      {found !== null && <WorkNotice work={work} />}
      <Group justify="space-between">
        <Group gap="xs">
          <Button variant="default" disabled={work.isRunning} onClick={look}>
            {words.restore.again}
          </Button>
          <Button variant="default" disabled={work.isRunning} onClick={() => void elsewhere()}>
            {words.restore.elsewhere}
          </Button>
        </Group>
        <Button
          disabled={work.isRunning || chosen === null || (chosen.encrypted && passphrase === '')}
          onClick={() => chosen && void restore(chosen)}
        >
          {words.restore.confirm}
        </Button>
      </Group>
    </Dialog>
  );
}

type BackupsProps = {
  found: readonly FoundBackup[];
  chosen: FoundBackup | null;
  onChoose: (backup: FoundBackup | null) => void;
  isHeld: boolean;
};

function Backups({ found, chosen, onChoose, isHeld }: BackupsProps) {
  const words = useWords();
  if (found.length === 0) return <Text size="sm">{words.restore.none}</Text>;
  return (
    <Radio.Group
      label={words.restore.found}
      value={chosen?.folder ?? ''}
      onChange={(folder) => onChoose(found.find((one) => one.folder === folder) ?? null)}
      disabled={isHeld}
    >
      <Stack gap={6} mt={6} mah={260} style={{ overflowY: 'auto' }}>
        {found.map((backup) => (
          <Radio
            key={backup.folder}
            value={backup.folder}
            label={backup.name}
            description={words.filled(words.restore.line, {
              at: words.time(backup.takenAt),
              records: backup.records,
              size: words.size(backup.bytes),
              place: backup.place,
            })}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
