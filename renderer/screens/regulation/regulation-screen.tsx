import { useTranslation } from 'react-i18next';
import { AddressTabs } from '../../components/address-tabs.tsx';
import { Page } from '../../components/page.tsx';
import { RulesTab } from './rules-tab.tsx';
import { VersionsTab } from './versions-tab.tsx';

const tabs = { rules: RulesTab, versions: VersionsTab } as const;

/** Quy chế: what it says on every point, and the versions that it had. */
export function RegulationScreen() {
  const { t } = useTranslation('regulation');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <AddressTabs tabs={tabs} labelOf={(name) => t(`tabs.${name}`)} />
    </Page>
  );
}
