import { Button, type ButtonProps } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KindName } from '../../../shared/records/index.ts';
import { RecordHistory } from './record-history.tsx';

type Props = ButtonProps & {
  kind: KindName;
  id: string;
  /** What the record is called where its own title says too little. */
  title?: string;
  /** The name for those who hear it, where there are several of these buttons. */
  'aria-label'?: string;
};

/** The way to the history of a record that stands alone, not in a row with a menu. */
export function HistoryButton({ kind, id, title, ...look }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconHistory size={16} aria-hidden />}
        {...look}
        onClick={() => setOpen(true)}
      >
        {t('actions.history')}
      </Button>
      {isOpen && (
        <RecordHistory
          kind={kind}
          id={id}
          {...(title === undefined ? {} : { title })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
