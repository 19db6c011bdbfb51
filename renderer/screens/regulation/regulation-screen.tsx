import { Button } from '@mantine/core';
import { IconFileSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { kinds } from '../../../shared/records/index.ts';
import { helpersOf } from '../../../shared/roster/helpers-of.ts';
import { AddressTabs } from '../../components/page/address-tabs.tsx';
import { Page } from '../../components/page/page.tsx';
import { useAddressedHelper } from '../../components/regulation/addressed-helper.ts';
import { useBodies } from '../../components/regulation/bodies.ts';
import { BodyChoice } from '../../components/regulation/body-choice.tsx';
import { useMayWrite } from '../../status.tsx';
import { useWorkingCommittee } from '../../working-committee.tsx';
import { ProposalsTab } from './proposals/proposals-tab.tsx';
import { RulesTab } from './rules-tab.tsx';
import { VersionsTab } from './versions-tab.tsx';

const ofHelper = { rules: RulesTab, versions: VersionsTab } as const;
/** Proposals go by what the committee's regulation says of its amendment. */
const ofCommittee = { ...ofHelper, proposals: ProposalsTab } as const;

/** Quy chế: what it says on every point, and the versions that it had; of the committee, or of a body that helps it. */
export function RegulationScreen() {
  const { t } = useTranslation('regulation');
  const mayWrite = useMayWrite(kinds.regulation.access.write);
  const { helperId, search } = useAddressedHelper();
  const read = (
    <Button
      component={Link}
      to={`/regulation/read${search}`}
      variant="default"
      leftSection={<IconFileSearch size={18} aria-hidden />}
    >
      {t('readFromText')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={mayWrite && read}>
      <WhoseRegulation />
      {helperId === null ? (
        <AddressTabs tabs={ofCommittee} labelOf={(name) => t(`tabs.${name}`)} />
      ) : (
        <AddressTabs key={helperId} tabs={ofHelper} labelOf={(name) => t(`tabs.${name}`)} />
      )}
    </Page>
  );
}

/** The committee, or one of the bodies that help it: each may have a regulation of its own. */
function WhoseRegulation() {
  const { t } = useTranslation('regulation');
  const { committee } = useWorkingCommittee();
  const { helperId, choose } = useAddressedHelper();
  const { data: bodies = [] } = useBodies();
  const own = bodies.find(({ id }) => id === committee?.id);
  const helpers = helpersOf(bodies, committee?.id ?? null);
  if (own === undefined || helpers.length === 0) return null;
  return (
    <BodyChoice
      label={t('helper.whose')}
      bodies={[own, ...helpers]}
      value={helperId ?? own.id}
      onChange={(id) => choose(id === own.id ? null : id)}
    />
  );
}
