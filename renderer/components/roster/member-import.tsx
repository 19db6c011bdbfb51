import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyDraft, type MemberDraft } from '../../../shared/roster-import.ts';
import { notifyUndo } from '../page/notify.ts';
import { ColumnMatching } from './column-matching.tsx';
import { ImportSource } from './import-source.tsx';
import { MemberGrid, renumbered } from './member-grid.tsx';

type Props = { drafts: MemberDraft[]; onChange: (drafts: MemberDraft[]) => void };

type Stage = { at: 'source' } | { at: 'matching'; rows: string[][] } | { at: 'grid' };

/** Entering a list of members: from a table whose columns are matched, or typed; corrected in a grid. */
export function MemberImport({ drafts, onChange }: Props) {
  const { t } = useTranslation('roster');
  const { t: app } = useTranslation();
  const [stage, setStage] = useState<Stage>({ at: drafts.length > 0 ? 'grid' : 'source' });

  function take(more: MemberDraft[]) {
    onChange(renumbered([...drafts, ...more]));
    setStage({ at: 'grid' });
  }
  function clear() {
    onChange([]);
    setStage({ at: 'source' });
    notifyUndo({
      message: t('grid.cleared', { count: drafts.length }),
      undoLabel: app('actions.undo'),
      undo: () => {
        onChange(drafts);
        setStage({ at: 'grid' });
      },
    });
  }

  if (stage.at === 'matching') {
    return <ColumnMatching rows={stage.rows} onDrafts={take} onCancel={() => setStage({ at: 'source' })} />;
  }
  if (stage.at === 'source' || drafts.length === 0) {
    return (
      <Stack>
        <ImportSource
          onTable={(rows) => setStage({ at: 'matching', rows })}
          onType={() => take([emptyDraft(1)])}
        />
        {drafts.length > 0 && (
          <Group>
            <Button variant="default" onClick={() => setStage({ at: 'grid' })}>
              {app('actions.back')}
            </Button>
          </Group>
        )}
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <MemberGrid drafts={drafts} onChange={onChange} />
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => setStage({ at: 'source' })}>
          {t('grid.more')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={clear}>
          {t('grid.clear')}
        </Button>
      </Group>
    </Stack>
  );
}
