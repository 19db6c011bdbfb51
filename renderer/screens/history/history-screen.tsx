import { useTranslation } from 'react-i18next';
import { AddressTabs } from '../../components/page/address-tabs.tsx';
import { Page } from '../../components/page/page.tsx';
import { ChangesTab } from './changes-tab.tsx';
import { CheckTab } from './check-tab.tsx';
import { LogTab } from './log-tab.tsx';
import { MomentTab } from './moment-tab.tsx';

const tabs = { changes: ChangesTab, moment: MomentTab, log: LogTab, check: CheckTab } as const;

/** Lịch sử: what was changed and the ways back, the book of an earlier day, the log on paper, the check. */
export function HistoryScreen() {
  const { t } = useTranslation('history');
  return (
    <Page title={t('screen.title')} lead={t('screen.lead')}>
      <AddressTabs tabs={tabs} labelOf={(name) => t(`tabs.${name}`)} />
    </Page>
  );
}
