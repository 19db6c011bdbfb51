import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '../../../../shared/contract.ts';
import { PaperDialog } from '../../../components/paper/paper-dialog.tsx';

const sheets = ['request', 'form', 'chase-list', 'reminder', 'summary'] as const;

/** The papers of a round of written opinions, in the order in which they are needed. */
export function RoundPapers({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('rounds');
  const [paper, setPaper] = useState<Input<'papers.preview'> | null>(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            {t('papers.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {sheets.map((sheet) => (
            <Menu.Item key={sheet} onClick={() => setPaper({ paper: 'written-round', meetingId, sheet })}>
              {t(`papers.${sheet}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {paper && <PaperDialog request={paper} onClose={() => setPaper(null)} />}
    </>
  );
}
