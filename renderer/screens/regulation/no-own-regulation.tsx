import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { useBodies } from '../../components/regulation/bodies.ts';
import { useMayWrite } from '../../status.tsx';
import { BeginRegulation } from './begin-regulation.tsx';

/** A helper body without a regulation of its own works by the committee's; it can be given one. */
export function NoOwnRegulation({ bodyId }: { bodyId: string }) {
  const { t } = useTranslation('regulation');
  const mayWrite = useMayWrite(kinds.regulation.access.write);
  const { data: bodies = [] } = useBodies();
  const [begun, setBegun] = useState<Of<'body'> | null>(null);
  const body = bodies.find(({ id }) => id === bodyId);
  if (body === undefined) return null;
  return (
    <>
      <EmptyState
        title={t('helper.none', { name: body.name })}
        hint={t('helper.noneHint')}
        action={
          mayWrite && (
            <Group justify="center">
              <Button onClick={() => setBegun(body)}>{t('helper.begin')}</Button>
              <Button variant="default" component={Link} to={`/regulation/read?of=${bodyId}`}>
                {t('readFromText')}
              </Button>
            </Group>
          )
        }
      />
      {begun && <BeginRegulation body={begun} onClose={() => setBegun(null)} />}
    </>
  );
}
