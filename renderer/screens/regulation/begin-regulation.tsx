import { useTranslation } from 'react-i18next';
import type { Input } from '../../../shared/contract.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { type Profile, silentProfile } from '../../../shared/regulation/profile.ts';
import type { RegulationText } from '../../../shared/regulation/text/regulation-text.ts';
import { RecordModal } from '../../components/form/record-modal.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { useOperation } from '../../queries.ts';

const fields = ['title', 'number', 'issuedOn', 'issuedBy', 'from'] as const;

type Props = {
  body: Of<'body'>;
  /** What is known of it from its text; nothing where it was not read. */
  facts?: Record<string, unknown>;
  rules?: Profile;
  text?: RegulationText | null;
  onClose: () => void;
  onBegun?: () => void;
};

/**
 * The facts of a helper body's own regulation. One that was not read from its text begins silent on every point, and
 * each point is entered from the paper.
 */
export function BeginRegulation(props: Props) {
  const { body, facts = {}, rules, text = null, onClose, onBegun } = props;
  const { t } = useTranslation('regulation');
  const begin = useOperation('regulation.begin');
  return (
    <RecordModal
      kind="regulation"
      id={null}
      fields={fields}
      value={{ ...kinds.regulation.empty(), ...facts, bodyId: body.id }}
      title={t('helper.begin')}
      hint={t(rules === undefined ? 'helper.beginHint' : 'helper.readHint', { name: body.name })}
      draftName={`regulation/own/${body.id}`}
      wide={['title']}
      size="xl"
      onClose={onClose}
      save={async (value) => {
        const said = Object.fromEntries(fields.map((name) => [name, value[name]]));
        await begin.mutateAsync({
          bodyId: body.id,
          regulation: said as Input<'regulation.begin'>['regulation'],
          rules: { profile: rules ?? silentProfile() },
          text,
        });
        notifyDone(t('helper.begun', { name: body.name }));
        onBegun?.();
      }}
    />
  );
}
