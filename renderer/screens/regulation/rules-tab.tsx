import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { formatDate, isIsoDate } from '../../../shared/calendar.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import type { RuleDescriptor } from '../../../shared/regulation/profile.ts';
import { versionOn } from '../../../shared/regulation/version-on.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { useAddressedHelper } from '../../components/regulation/addressed-helper.ts';
import { CitedVersion } from '../../components/regulation/cited-version.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { NoOwnRegulation } from './no-own-regulation.tsx';
import { OwnVersions } from './own-versions.tsx';
import { RuleDialog } from './rule-dialog.tsx';
import { RuleList } from './rule-list.tsx';
import { VersionCard } from './version-card.tsx';
import { VersionList } from './version-list.tsx';

/** Điều, khoản: what the version in force on a day says; the day stands in the address (`&on=`). */
export function RulesTab() {
  const { t } = useTranslation('regulation');
  const { today } = useStatus();
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('on') ?? '';
  const on = isIsoDate(asked) ? asked : today;
  const { helperId } = useAddressedHelper();
  const show = (day: string) =>
    setParameters({
      ...(helperId === null ? {} : { of: helperId }),
      tab: 'rules',
      ...(day === today ? {} : { on: day }),
    });
  return (
    <Stack gap="md">
      <Group gap="xs" align="flex-end">
        <DateField label={t('on')} value={on} onChange={(next) => show(next ?? today)} />
        {on !== today && (
          <Button variant="default" onClick={() => show(today)}>
            {t('today')}
          </Button>
        )}
      </Group>
      <OwnVersions>
        {(versions) =>
          versions.length === 0 && helperId !== null ? (
            <NoOwnRegulation bodyId={helperId} />
          ) : (
            <Version versions={versions} on={on} onShow={({ from }) => show(from)} />
          )
        }
      </OwnVersions>
    </Stack>
  );
}

type Props = {
  versions: readonly Of<'regulation'>[];
  on: string;
  onShow: (version: Of<'regulation'>) => void;
};

function Version({ versions, on, onShow }: Props) {
  const { t } = useTranslation('regulation');
  const version = versionOn(versions, on);
  if (versions.length === 0) {
    return <EmptyState title={t('none.noneAtAll')} hint={t('none.noneAtAllHint')} />;
  }
  if (version === null) {
    return (
      <>
        <EmptyState title={t('none.title', { on: formatDate(on) })} hint={t('none.hint')} />
        <VersionList versions={versions} shownId={null} onShow={onShow} />
      </>
    );
  }
  return (
    <>
      <VersionCard version={version} />
      <OwnRules key={version.id} version={version} />
    </>
  );
}

/** The rules of a version; whoever may write them changes one from its row. */
function OwnRules({ version }: { version: Of<'regulation'> }) {
  const mayWrite = useMayWrite(kinds.regulation.access.write);
  const [changed, setChanged] = useState<RuleDescriptor | null>(null);
  return (
    <>
      <CitedVersion value={version}>
        <RuleList profile={version.rules} {...(mayWrite ? { onChange: setChanged } : {})} />
      </CitedVersion>
      {changed && <RuleDialog version={version} descriptor={changed} onClose={() => setChanged(null)} />}
    </>
  );
}
