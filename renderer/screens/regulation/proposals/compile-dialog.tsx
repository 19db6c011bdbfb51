import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../../shared/records/index.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { Loaded } from '../../../components/page/loaded.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import { useOperation } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { useWords } from '../../../words.ts';
import { type Acting, ActorFields, actingIn } from './actor-fields.tsx';
import { usePlaceWords } from './place-words.ts';
import { useAmendmentRules } from './use-amendment-rules.ts';

type Props = {
  bodyId: string;
  /** Those that nobody has compiled yet. */
  proposals: readonly Of<'amendment-proposal'>[];
  /** `on`: the day whose sheet may be printed now; null = given up. */
  onClose: (on: string | null) => void;
};

/** Puts proposals on the sheet of a day, by whom the regulation of that day names. */
export function CompileDialog({ bodyId, proposals, onClose }: Props) {
  const { t } = useTranslation('proposals');
  const { t: app } = useTranslation();
  const { today } = useStatus();
  const words = useWords();
  const place = usePlaceWords();
  const compile = useOperation('amendments.compile');
  const [ids, setIds] = useState(() => proposals.map(({ id }) => id));
  const [on, setOn] = useState<string | null>(today);
  const [acting, setActing] = useState<Acting>({ as: null, by: null });
  const rules = useAmendmentRules(bodyId, on ?? today);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ids.length === 0 || on === null || rules.data === undefined) return;
    compile.mutate(
      { ids, on, ...actingIn(rules.data.compiled, acting) },
      {
        onSuccess: ({ compiled }) => {
          notifyDone(t('compileDone', { count: compiled }));
          onClose(on);
        },
      },
    );
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={() => onClose(null)}
      title={t('compileTitle')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('compileHint')}
          </Text>
          <Checkbox.Group
            label={t('choose')}
            value={ids}
            onChange={setIds}
            error={ids.length === 0 && t('chooseNone')}
          >
            <Stack gap="xs" mt={4}>
              {proposals.map((one) => (
                <Checkbox key={one.id} value={one.id} label={`${place(one)}: ${one.problem}`} />
              ))}
            </Stack>
          </Checkbox.Group>
          <DateField
            label={words.fieldLabel('amendment-proposal', 'compiledOn')}
            required
            value={on}
            onChange={setOn}
          />
          <Loaded query={rules}>
            {({ compiled }) => (
              <ActorFields step={compiled} value={acting} onChange={setActing} label={t('by')} />
            )}
          </Loaded>
          <FailureNotice error={compile.error} kind="amendment-proposal" />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onClose(null)}>
              {app('actions.close')}
            </Button>
            <Button type="submit" loading={compile.isPending} disabled={ids.length === 0}>
              {t('compile')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
