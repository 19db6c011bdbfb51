import { useTranslation } from 'react-i18next';
import { AddressTabs } from '../../components/page/address-tabs.tsx';
import { ConclusionsTab } from './conclusions/conclusions-tab.tsx';
import { PapersTab } from './papers/papers-tab.tsx';
import { PlanTab } from './plan-tab.tsx';

/** The parts of a meeting's file, in the order in which they come about; each is one line here. */
const tabs = { plan: PlanTab, conclusions: ConclusionsTab, papers: PapersTab } as const;

export function MeetingTabs() {
  const { t } = useTranslation('meetings');
  return <AddressTabs tabs={tabs} labelOf={(name) => t(`tabs.${name}`)} />;
}
