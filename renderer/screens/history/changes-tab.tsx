import { Alert, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../../shared/outputs/history.ts';
import { useMoment } from '../../components/history/use-moment.ts';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import type { RowAction } from '../../components/table/row-menu.tsx';
import { useStatus } from '../../status.tsx';
import { ChangeDrawer } from './change-drawer.tsx';
import { ChangeFilters } from './change-filters.tsx';
import { ChangeTable } from './change-table.tsx';
import { UndoDialog } from './undo-dialog.tsx';
import { useChangeActions } from './use-change-actions.tsx';
import { type ChangeFilter, useFirstChanges } from './use-changes.ts';

/** Thay đổi gần đây: all changes of the book, newest first, and what can be done about each. */
export function ChangesTab() {
  const { t } = useTranslation('history');
  const [filter, setFilter] = useState<ChangeFilter>({});
  const [shown, setShown] = useState<ChangeRow | null>(null);
  const [undone, setUndone] = useState<number[] | null>(null);
  const query = useFirstChanges(filter);
  const { moment } = useStatus();
  const { open, error } = useMoment();
  const actions: RowAction<ChangeRow>[] = useChangeActions({
    onShow: setShown,
    onUndo: setUndone,
    onLook: ({ sequence }) => open({ is: 'before', sequence }),
  });
  return (
    <Loaded query={query}>
      {({ total, complete, authors }) => (
        <Stack gap="sm">
          <ChangeFilters filter={filter} authors={authors} total={total} onChange={setFilter} />
          <FailureNotice error={error} />
          {!complete && <Alert color="yellow">{t('changes.incomplete')}</Alert>}
          {total === 0 ? (
            <EmptyState title={t('changes.emptyTitle')} hint={t('changes.emptyHint')} />
          ) : (
            <ChangeTable
              key={`${JSON.stringify(filter)} ${moment?.sequence}`}
              filter={filter}
              total={total}
              actions={actions}
              onOpen={setShown}
            />
          )}
          {shown && <ChangeDrawer change={shown} onUndo={setUndone} onClose={() => setShown(null)} />}
          {undone && <UndoDialog sequences={undone} onClose={() => setUndone(null)} />}
        </Stack>
      )}
    </Loaded>
  );
}
