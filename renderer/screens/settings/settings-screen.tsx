import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../../components/page.tsx';
import { HolidaysTab } from './holidays-tab.tsx';
import { NamesTab } from './names-tab.tsx';
import { OtherTab } from './other-tab.tsx';
import { UsersTab } from './users-tab.tsx';

const tabs = { names: NamesTab, holidays: HolidaysTab, users: UsersTab, other: OtherTab } as const;
type TabName = keyof typeof tabs;
const tabNames = Object.keys(tabs) as TabName[];

/** Cài đặt: what the whole book goes by. The open tab stands in the address, so that others can lead to it. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const [parameters, setParameters] = useSearchParams();
  const open = tabNames.find((name) => name === parameters.get('tab')) ?? 'names';
  const Content = tabs[open];
  return (
    <Page title={t('title')}>
      <Tabs value={open} onChange={(next) => setParameters({ tab: next ?? 'names' })} keepMounted={false}>
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
