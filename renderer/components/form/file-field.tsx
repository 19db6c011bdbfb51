import { ActionIcon, Button, FileButton, Group, Input, Progress, Stack, Text } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../../../shared/fields.ts';
import type { Upload } from '../../../shared/outputs/files.ts';
import { useWords } from '../../words.ts';
import { notifyDone } from '../page/notify.ts';
import classes from './file-field.module.css';
import { useUpload } from './upload.ts';
import { useFileDrop } from './use-file-drop.ts';

type Common = { label: string; required?: boolean; error?: ReactNode; description?: ReactNode };

/** One file of the store. */
export function FileField({
  value,
  onChange,
  ...rest
}: Common & { value: StoredFile | null; onChange: (file: StoredFile | null) => void }) {
  const files = value && value.sha256 !== '' ? [value] : [];
  return <FilesField {...rest} value={files} onChange={(next) => onChange(next.at(-1) ?? null)} single />;
}

type Props = Common & { value: StoredFile[]; onChange: (files: StoredFile[]) => void; single?: boolean };

/** Files by button or drag and drop: copied into the store at once, the same bytes recognised. */
export function FilesField({
  label,
  required = false,
  error,
  description,
  value,
  onChange,
  single = false,
}: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const { upload, progress, stop } = useUpload();
  const [refusal, setRefusal] = useState('');
  const dropping = useFileDrop((files) => void take(files));

  async function take(chosen: readonly File[]) {
    setRefusal('');
    const taken: StoredFile[] = [];
    try {
      for (const file of single ? chosen.slice(0, 1) : chosen) {
        const kept = await upload(file);
        tellKnown(kept);
        taken.push({ sha256: kept.sha256, name: kept.name, size: kept.size });
      }
    } catch (caught) {
      setRefusal(words.error(caught));
    }
    if (taken.length > 0) onChange(single ? taken : [...value, ...taken]);
  }

  function tellKnown({ known, name, alsoIn }: Upload) {
    if (!known) return;
    const places = alsoIn.map((document) => document.title).join('; ');
    notifyDone(places ? t('file.known', { name, places }) : t('file.knownUnfiled', { name }));
  }

  return (
    <Input.Wrapper
      id={id}
      label={label}
      required={required}
      error={error ?? (refusal || undefined)}
      description={description}
    >
      <Stack gap="xs" className={classes.zone} {...dropping}>
        {value.map((file) => (
          <Group key={file.sha256} justify="space-between" wrap="nowrap" gap="xs">
            <Text size="sm" className={classes.name}>
              {file.name}
            </Text>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('file.remove', { name: file.name })}
              onClick={() => onChange(value.filter((one) => one !== file))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        {progress ? (
          <Group gap="xs" wrap="nowrap">
            <Stack gap={4} flex={1}>
              <Text size="xs">{t('file.copying', { name: progress.name })}</Text>
              <Progress
                value={(100 * progress.done) / Math.max(1, progress.total)}
                aria-label={t('file.copying', { name: progress.name })}
              />
            </Stack>
            <Button size="compact-sm" variant="default" onClick={stop}>
              {t('actions.stop')}
            </Button>
          </Group>
        ) : (
          <FileButton
            onChange={(chosen: File | File[] | null) => void take([chosen ?? []].flat())}
            multiple={!single}
            inputProps={{ 'aria-label': label, id }}
          >
            {(props) => (
              <Button
                {...props}
                variant="subtle"
                size="compact-sm"
                leftSection={<IconPaperclip size={16} aria-hidden />}
              >
                {t('file.drop')}
              </Button>
            )}
          </FileButton>
        )}
        <Text size="xs" c="dimmed">
          {t('file.types')}
        </Text>
      </Stack>
    </Input.Wrapper>
  );
}
