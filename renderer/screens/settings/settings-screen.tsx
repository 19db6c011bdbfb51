import { useTranslation } from 'react-i18next';
import { AddressTabs } from '../../components/page/address-tabs.tsx';
import { Page } from '../../components/page/page.tsx';
import { HolidaysTab } from './holidays-tab.tsx';
import { NamesTab } from './names-tab.tsx';
import { OtherTab } from './other-tab.tsx';
import { UsersTab } from './users-tab.tsx';

const tabs = { names: NamesTab, holidays: HolidaysTab, users: UsersTab, other: OtherTab } as const;

/** Cài đặt: what the whole book goes by. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  return (
    <Page title={t('title')}>
      <AddressTabs tabs={tabs} labelOf={(name) => t(`tabs.${name}`)} />
    </Page>
  );
}
