import { Button, Group, Stack } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { kinds } from '../../../shared/records/index.ts';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { useAddressedHelper } from '../../components/regulation/addressed-helper.ts';
import { useMayWrite } from '../../status.tsx';
import { Comparison } from './comparison.tsx';
import { NoOwnRegulation } from './no-own-regulation.tsx';
import { OwnVersions } from './own-versions.tsx';
import { VersionList } from './version-list.tsx';

/** Phiên bản và so sánh: every version that the regulation had, the way to the next one, two side by side. */
export function VersionsTab() {
  const { t } = useTranslation('regulation');
  const { t: tv } = useTranslation('versions');
  const mayWrite = useMayWrite(kinds.regulation.access.write);
  const [, setParameters] = useSearchParams();
  const { helperId, search } = useAddressedHelper();
  return (
    <OwnVersions>
      {(versions) => (
        <Stack gap="md">
          {versions.length === 0 && helperId !== null && <NoOwnRegulation bodyId={helperId} />}
          {versions.length === 0 && helperId === null ? (
            <EmptyState title={t('none.noneAtAll')} hint={t('none.noneAtAllHint')} />
          ) : (
            <>
              {mayWrite && versions.length > 0 && (
                <Group>
                  <Button
                    component={Link}
                    to={`/regulation/new-version${search}`}
                    leftSection={<IconFilePlus size={18} aria-hidden />}
                  >
                    {tv('newVersion')}
                  </Button>
                </Group>
              )}
              <VersionList
                versions={versions}
                shownId={null}
                onShow={({ from }) =>
                  setParameters({ ...(helperId === null ? {} : { of: helperId }), tab: 'rules', on: from })
                }
              />
            </>
          )}
          <Comparison versions={versions} />
        </Stack>
      )}
    </OwnVersions>
  );
}
