import { Fieldset, Radio, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../shared/fields.ts';
import type { RosterRow } from '../../../shared/outputs/roster.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { isValidOn } from '../../../shared/records/record.ts';
import { rolesByBody } from '../../../shared/regulation/roles.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { FieldControl } from '../../components/form/field-control.tsx';
import { RefField } from '../../components/form/ref-field.tsx';
import { allRecordsOf } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { type HeldPost, isOtherPost, type MemberValue } from './member-value.ts';

/** What is typed, and the post it began with. */
export type Kept = { value: MemberValue; held: HeldPost };
export type Given = Kept & {
  errors: Record<string, string>;
  onValue: (value: MemberValue) => void;
  onKept: (kept: Kept) => void;
};

type PartProps = { given: Given; part: 'person' | 'post' | 'membership'; name: string; field?: Field };

/** A field of one of the three records. */
function PartField({ given, part, name, field }: PartProps) {
  const words = useWords();
  const { value, errors, onValue } = given;
  const reason = errors[`${part}.${name}`];
  const record = value[part] as Record<string, unknown>;
  return (
    <FieldControl
      kind={part}
      name={name}
      field={field ?? ((kinds[part].fields as Record<string, Field>)[name] as Field)}
      value={record[name]}
      onChange={(next) => onValue({ ...value, [part]: { ...record, [name]: next } })}
      error={reason && words.reason(reason)}
    />
  );
}

/** Who: a person of the book, or one who is not in it yet. */
export function PersonFields({ given, isNew, rows }: { given: Given; isNew: boolean; rows: RosterRow[] }) {
  const { t } = useTranslation('roster');
  const { today } = useStatus();
  const { data: people = [] } = useQuery(allRecordsOf('person'));
  const { data: posts = [] } = useQuery(allRecordsOf('post'));
  const { value, onKept } = given;
  const [known, setKnown] = useState(isNew && value.personId !== null);
  const inBody = new Set(rows.map(({ personId }) => personId));
  const others = people.filter(({ id }) => !inBody.has(id));

  function choose(personId: string | null) {
    const person = people.find(({ id }) => id === personId);
    const post = posts.find((one) => one.personId === personId && isValidOn(one, today));
    onKept({
      value: {
        ...value,
        personId,
        person: person
          ? { fullName: person.fullName, phone: person.phone, email: person.email }
          : { fullName: '', phone: '', email: '' },
        post: { title: post?.title ?? '', agency: post?.agency ?? '', from: value.membership.from },
      },
      held: post ? { postId: post.id, title: post.title, agency: post.agency } : null,
    });
  }
  return (
    <Fieldset legend={t('member.person')}>
      <Stack gap="sm">
        {isNew && others.length > 0 && (
          <SegmentedControl
            aria-label={t('member.who')}
            style={{ alignSelf: 'flex-start' }}
            value={known ? 'known' : 'new'}
            onChange={(next) => {
              setKnown(next === 'known');
              if (next === 'new') choose(null);
            }}
            data={[
              { value: 'new', label: t('member.new') },
              { value: 'known', label: t('member.known') },
            ]}
          />
        )}
        {known && (
          <RefField
            label={t('member.choose')}
            to="person"
            only={({ id }) => !inBody.has(id)}
            required
            value={value.personId}
            onChange={choose}
          />
        )}
        {(!known || value.personId !== null) && (
          <SimpleGrid cols={3} spacing="sm">
            <PartField given={given} part="person" name="fullName" />
            <PartField given={given} part="person" name="phone" />
            <PartField given={given} part="person" name="email" />
          </SimpleGrid>
        )}
      </Stack>
    </Fieldset>
  );
}

/** The post in an agency, and why it is another one. */
export function PostFields({ given }: { given: Given }) {
  const { t } = useTranslation('roster');
  const words = useWords();
  const { value, held, errors, onValue } = given;
  const reason = errors['post.from'];
  return (
    <Fieldset legend={t('member.post')}>
      <Stack gap="sm">
        <SimpleGrid cols={2} spacing="sm">
          <PartField given={given} part="post" name="title" />
          <PartField given={given} part="post" name="agency" />
        </SimpleGrid>
        {isOtherPost(value, held) && (
          <Radio.Group
            label={t('member.changed')}
            value={value.change}
            onChange={(change) => onValue({ ...value, change: change as MemberValue['change'] })}
          >
            <Stack gap={6} mt={4}>
              <Radio value="correct" label={t('member.correct')} />
              <Radio value="replace" label={t('member.replace')} />
            </Stack>
          </Radio.Group>
        )}
        {isOtherPost(value, held) && value.change === 'replace' && (
          <DateField
            label={t('member.postFrom')}
            required
            value={value.post.from}
            onChange={(from) => onValue({ ...value, post: { ...value.post, from: from ?? '' } })}
            error={reason && words.reason(reason)}
          />
        )}
      </Stack>
    </Fieldset>
  );
}

/** The place in the body. */
export function MembershipFields({ given, body }: { given: Given; body: Of<'body'> }) {
  const { t } = useTranslation('roster');
  const words = useWords();
  const { value, onValue } = given;
  const role: Field = { ...kinds.membership.fields.role, choices: rolesByBody[body.type] };
  return (
    <Fieldset legend={t('member.membership', { body: body.name })}>
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
        <PartField given={given} part="membership" name="role" field={role} />
        {body.type === 'working-group' ? (
          <RefField
            label={words.fieldLabel('membership', 'teamId')}
            to="team"
            only={(team) => (team as Of<'team'>).bodyId === body.id}
            value={value.membership.teamId}
            onChange={(teamId) => onValue({ ...value, membership: { ...value.membership, teamId } })}
          />
        ) : (
          <PartField given={given} part="membership" name="focalUnit" />
        )}
        <PartField given={given} part="membership" name="from" />
        <PartField given={given} part="membership" name="until" />
        <PartField given={given} part="membership" name="decision" />
        <PartField given={given} part="membership" name="order" />
      </SimpleGrid>
    </Fieldset>
  );
}
