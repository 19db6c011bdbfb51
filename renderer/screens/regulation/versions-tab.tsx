import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { OwnVersions } from './own-versions.tsx';
import { VersionList } from './version-list.tsx';

/** Phiên bản và so sánh: every version that the regulation had. */
export function VersionsTab() {
  const { t } = useTranslation('regulation');
  const [, setParameters] = useSearchParams();
  return (
    <OwnVersions>
      {(versions) =>
        versions.length === 0 ? (
          <EmptyState title={t('none.noneAtAll')} hint={t('none.noneAtAllHint')} />
        ) : (
          <VersionList
            versions={versions}
            shownId={null}
            onShow={({ from }) => setParameters({ tab: 'rules', on: from })}
          />
        )
      }
    </OwnVersions>
  );
}
