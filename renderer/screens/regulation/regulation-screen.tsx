import { Button } from '@mantine/core';
import { IconFileSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { kinds } from '../../../shared/records/index.ts';
import { AddressTabs } from '../../components/page/address-tabs.tsx';
import { Page } from '../../components/page/page.tsx';
import { useMayWrite } from '../../status.tsx';
import { ProposalsTab } from './proposals/proposals-tab.tsx';
import { RulesTab } from './rules-tab.tsx';
import { VersionsTab } from './versions-tab.tsx';

const tabs = { rules: RulesTab, versions: VersionsTab, proposals: ProposalsTab } as const;

/** Quy chế: what it says on every point, and the versions that it had. */
export function RegulationScreen() {
  const { t } = useTranslation('regulation');
  const mayWrite = useMayWrite(kinds.regulation.access.write);
  const read = (
    <Button
      component={Link}
      to="/regulation/read"
      variant="default"
      leftSection={<IconFileSearch size={18} aria-hidden />}
    >
      {t('readFromText')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={mayWrite && read}>
      <AddressTabs tabs={tabs} labelOf={(name) => t(`tabs.${name}`)} />
    </Page>
  );
}
