import { Autocomplete, Select, Text, Textarea } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import { amendmentProposal, typedInProposal } from '../../../../shared/records/amendment-proposal.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { articlesOf, textAt } from '../../../../shared/regulation/amendment/place.ts';
import { versionOn } from '../../../../shared/regulation/version-on.ts';
import type { FormValue, OwnControl } from '../../../components/form/record-form.tsx';
import { RecordModal } from '../../../components/form/record-modal.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import { RuleNote } from '../../../components/regulation/rule-note.tsx';
import { useOperation } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { useActorWords } from './actor-words.ts';
import { useAmendmentRules } from './use-amendment-rules.ts';

type Version = Of<'regulation'>;
type Props = {
  versions: readonly Version[];
  bodyId: string;
  /** Null for a new one. */
  proposal: Of<'amendment-proposal'> | null;
  onClose: () => void;
};

const wide = ['regulationId', 'currentText', 'problem', 'proposedText', 'files'];

/** Raises a proposal, or puts one right: about which place of which version, what is wrong, what it should say. */
export function ProposalForm({ versions, bodyId, proposal, onClose }: Props) {
  const { t } = useTranslation('proposals');
  const { t: app } = useTranslation();
  const { today } = useStatus();
  const save = useOperation('amendments.save');
  const open = versions.filter(({ until }) => until === null || until >= today);
  const inForce = versionOn(versions, today) ?? open[0];
  const value = proposal ?? {
    ...amendmentProposal.empty(),
    regulationId: inForce?.id ?? '',
    raisedOn: today,
  };
  const offered = versions.filter((one) => open.includes(one) || one.id === value.regulationId);
  return (
    <RecordModal
      kind="amendment-proposal"
      id={proposal?.id ?? null}
      title={t(proposal ? 'edit' : 'add')}
      hint={t('addHint')}
      size="xl"
      fields={typedInProposal}
      wide={wide}
      columns={3}
      value={{ ...value }}
      draftName={proposal ? `amendment-proposal/${proposal.id}` : `amendment-proposal/new/${bodyId}`}
      controls={controlsOf(offered, bodyId)}
      save={async (next) => {
        const typed = Object.fromEntries(typedInProposal.map((name) => [name, next[name]]));
        await save.mutateAsync({ id: proposal?.id ?? null, value: typed });
        notifyDone(app('state.saved'));
      }}
      onClose={onClose}
    />
  );
}

const placeIn = (form: FormValue) => ({ article: String(form.article), clause: String(form.clause) });

function controlsOf(versions: readonly Version[], bodyId: string): Record<string, OwnControl> {
  const versionIn = (form: FormValue) => versions.find(({ id }) => id === form.regulationId);
  const wordsIn = (form: FormValue) => {
    const version = versionIn(form);
    return version === undefined ? '' : textAt(version, placeIn(form));
  };
  /** The words of the place follow it, until somebody has written others. */
  const following =
    (field: 'regulationId' | 'article' | 'clause'): OwnControl =>
    ({ form, set, setField, label, required, error, value }) => {
      const move = (next: string) => {
        set(next);
        if (form.currentText === '' || form.currentText === wordsIn(form)) {
          setField('currentText', wordsIn({ ...form, [field]: next }));
        }
      };
      const common = { label, required, error, value: String(value) };
      if (field === 'regulationId') {
        return versions.length < 2 ? null : (
          <Select
            {...common}
            allowDeselect={false}
            data={versions.map(({ id, title, number, from }) => ({
              value: id,
              label: [title, number, formatDate(from)].filter(Boolean).join(' – '),
            }))}
            onChange={(next) => move(next ?? '')}
          />
        );
      }
      const version = versionIn(form);
      const data = version === undefined || field === 'clause' ? [] : articlesOf(version);
      return <Autocomplete {...common} data={data} maxLength={10} onChange={(next) => move(next.trim())} />;
    };
  return {
    regulationId: following('regulationId'),
    article: following('article'),
    clause: following('clause'),
    currentText: ({ label, error, value, set }) => (
      <Textarea
        label={label}
        error={error}
        autosize
        minRows={2}
        maxRows={6}
        value={String(value)}
        onChange={(event) => set(event.currentTarget.value)}
      />
    ),
    raisedAs: ({ label, error, value, set, form }) => (
      <RaisedAs
        bodyId={bodyId}
        on={String(form.raisedOn)}
        {...{ label, error }}
        value={String(value)}
        onChange={set}
      />
    ),
  };
}

type RaisedAsProps = {
  bodyId: string;
  on: string;
  label: string;
  error: ReactNode;
  value: string;
  onChange: (value: string) => void;
};

/** In which capacity, by the words of the regulation of that day; a choice only where it names several. */
function RaisedAs({ bodyId, on, label, error, value, onChange }: RaisedAsProps) {
  const { t } = useTranslation('proposals');
  const words = useActorWords();
  const { data: rules } = useAmendmentRules(bodyId, on);
  const actors = rules?.raised.actors ?? [];
  const wanted = actors.some(({ key }) => key === value) ? value : (actors[0]?.key ?? '');
  const isKnown = rules !== undefined;
  useEffect(() => {
    if (isKnown && wanted !== value) onChange(wanted);
  });
  if (!isKnown) return null;
  if (actors.length > 1) {
    return (
      <Select
        {...{ label, error, value }}
        allowDeselect={false}
        data={actors.map((actor) => ({ value: actor.key, label: words.actor(actor) }))}
        onChange={(next) => onChange(next ?? '')}
      />
    );
  }
  const [only] = actors;
  return (
    <div>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      {only ? (
        <RuleNote citation={only.citation}>{words.actor(only)}</RuleNote>
      ) : (
        <Text size="sm" c="dimmed">
          {t('nobodyAsked')}
        </Text>
      )}
      {error && (
        <Text size="xs" c="red">
          {error}
        </Text>
      )}
    </div>
  );
}
