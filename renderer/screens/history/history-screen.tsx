import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../../components/page.tsx';
import { ChangesTab } from './changes-tab.tsx';
import { CheckTab } from './check-tab.tsx';
import { LogTab } from './log-tab.tsx';
import { MomentTab } from './moment-tab.tsx';

const tabs = { changes: ChangesTab, moment: MomentTab, log: LogTab, check: CheckTab } as const;
type TabName = keyof typeof tabs;
const tabNames = Object.keys(tabs) as TabName[];

/** Lịch sử: what was changed and the ways back, the book of an earlier day, the log on paper, the check. */
export function HistoryScreen() {
  const { t } = useTranslation('history');
  const [parameters, setParameters] = useSearchParams();
  const open = tabNames.find((name) => name === parameters.get('tab')) ?? 'changes';
  const Content = tabs[open];
  return (
    <Page title={t('screen.title')} lead={t('screen.lead')}>
      <Tabs value={open} onChange={(next) => setParameters({ tab: next ?? 'changes' })} keepMounted={false}>
        <Tabs.List mb="md">
          {tabNames.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={open}>
          <Content />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
