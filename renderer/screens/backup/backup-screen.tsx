import { Tabs } from '@mantine/core';
import { IconDeviceUsb, IconHistory, IconLifebuoy, IconShieldCheck, IconStack2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HandoverLink } from '../../components/backup/handover-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { useStatus } from '../../status.tsx';
import { CheckPanel } from './check-panel.tsx';
import { CreatePanel } from './create-panel.tsx';
import { DrillPanel } from './drill-panel.tsx';
import { LastBackup } from './last-backup.tsx';
import { RestoreTab } from './restore-tab.tsx';
import { SticksPanel } from './sticks-panel.tsx';

/** Sao lưu và phục hồi: copy the book to a stick, check a copy, bring the book back from one. */
export function BackupScreen() {
  const { t } = useTranslation(['backup', 'care']);
  const { mode } = useStatus();
  // A damaged book cannot be backed up any more: the way back is what is wanted.
  const [tab, setTab] = useState<string | null>(mode === 'open' ? 'create' : 'restore');
  return (
    <Page title={t('title')} lead={t('lead')} actions={<HandoverLink />}>
      <LastBackup />
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="create" leftSection={<IconDeviceUsb size={18} aria-hidden />}>
            {t('tabs.create')}
          </Tabs.Tab>
          <Tabs.Tab value="sticks" leftSection={<IconStack2 size={18} aria-hidden />}>
            {t('care:sticks.tab')}
          </Tabs.Tab>
          <Tabs.Tab value="check" leftSection={<IconShieldCheck size={18} aria-hidden />}>
            {t('tabs.check')}
          </Tabs.Tab>
          <Tabs.Tab value="drill" leftSection={<IconLifebuoy size={18} aria-hidden />}>
            {t('care:drill.tab')}
          </Tabs.Tab>
          <Tabs.Tab value="restore" leftSection={<IconHistory size={18} aria-hidden />}>
            {t('tabs.restore')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="create">
          <CreatePanel />
        </Tabs.Panel>
        <Tabs.Panel value="sticks">
          <SticksPanel />
        </Tabs.Panel>
        <Tabs.Panel value="check">
          <CheckPanel />
        </Tabs.Panel>
        <Tabs.Panel value="drill">
          <DrillPanel />
        </Tabs.Panel>
        <Tabs.Panel value="restore">
          <RestoreTab />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
