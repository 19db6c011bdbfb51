import { Anchor, Group } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../../../shared/fields.ts';
import { useOperation } from '../../queries.ts';
import { useWords } from '../../words.ts';
import { notifyFailed } from '../page/notify.ts';
import { takeDelivery } from './take-delivery.ts';

/** Files of the store by name; each opens in the program that the PC keeps for its type. */
export function StoredFiles({ files }: { files: readonly StoredFile[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const open = useOperation('files.open');
  return (
    <>
      {files.map((file) => (
        <Group key={file.sha256} gap={4} wrap="nowrap">
          <IconPaperclip size={14} aria-hidden />
          <Anchor
            component="button"
            type="button"
            size="sm"
            ta="left"
            aria-label={`${t('actions.open')}: ${file.name}`}
            onClick={() =>
              open.mutate(
                { sha256: file.sha256, name: file.name },
                { onSuccess: takeDelivery, onError: (error) => notifyFailed(words.error(error)) },
              )
            }
          >
            {file.name}
          </Anchor>
        </Group>
      ))}
    </>
  );
}
