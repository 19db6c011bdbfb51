import { useTranslation } from 'react-i18next';
import { AddressTabs } from '../../components/page/address-tabs.tsx';
import { AbsencesTab } from './absences/absences-tab.tsx';
import { ConclusionsTab } from './conclusions/conclusions-tab.tsx';
import { useCurrentMeeting } from './current-meeting.tsx';
import { DeliveriesTab } from './deliveries/deliveries-tab.tsx';
import { FileTab } from './file/file-tab.tsx';
import { PapersTab } from './papers/papers-tab.tsx';
import { PlanTab } from './plan-tab.tsx';
import { CompiledTab } from './rounds/compiled-tab.tsx';
import { OpinionsTab } from './rounds/opinions-tab.tsx';

/** The parts of a meeting's file, in the order in which they come about; each is one line here. */
const tabs = {
  plan: PlanTab,
  absences: AbsencesTab,
  conclusions: ConclusionsTab,
  papers: PapersTab,
  deliveries: DeliveriesTab,
  file: FileTab,
} as const;

/** Nobody comes together for a round of written opinions: it has no plan of a day, no roll and nobody away. */
const { plan: _plan, absences: _absences, ...alsoOfRounds } = tabs;
const roundTabs = { opinions: OpinionsTab, compiled: CompiledTab, ...alsoOfRounds } as const;

export function MeetingTabs() {
  const { t } = useTranslation('meetings');
  const { t: rounds } = useTranslation('rounds');
  const { meeting } = useCurrentMeeting();
  if (meeting.type !== 'written-round') {
    return <AddressTabs tabs={tabs} labelOf={(name) => t(`tabs.${name}`)} />;
  }
  const labelOf = (name: keyof typeof roundTabs) =>
    name === 'opinions' || name === 'compiled' ? rounds(`tabs.${name}`) : t(`tabs.${name}`);
  return <AddressTabs tabs={roundTabs} labelOf={labelOf} />;
}
