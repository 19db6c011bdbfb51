import {
  Button,
  Group,
  Modal,
  NativeSelect,
  Radio,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editFaults } from '../../../../shared/regulation/text/edit-faults.ts';
import type { RegulationText } from '../../../../shared/regulation/text/regulation-text.ts';
import { type TextEdit, textEditSchema } from '../../../../shared/regulation/text/text-edit.ts';
import { useWords } from '../../../words.ts';
import { type EditForm, editFrom, wordsThere } from './edit-form.ts';
import { NumberSelect } from './number-select.tsx';

type Props = {
  /** Null where the book has no text: places are typed then. */
  text: RegulationText | null;
  others: readonly TextEdit[];
  onDone: (edit: TextEdit) => void;
  onClose: () => void;
};

const types = [
  'replace-clause',
  'insert-clause',
  'delete-clause',
  'replace-article',
  'insert-article',
  'delete-article',
] as const;

const blank: EditForm = {
  type: 'replace-clause',
  article: '',
  clause: '',
  heading: '',
  words: '',
  renumber: true,
};

/** One change of the text: where, which words, and what becomes of the numbers behind it. */
export function EditDialog({ text, others, onDone, onClose }: Props) {
  const { t } = useTranslation('versions');
  const { t: app } = useTranslation();
  const { reason } = useWords();
  const [form, setForm] = useState(blank);
  const [fault, setFault] = useState<string | null>(null);
  const { type } = form;
  const isInsert = type.startsWith('insert');
  const isDelete = type.startsWith('delete');
  const ofClause = type.endsWith('clause');
  /** Rewriting begins with the words that stand there. */
  const put = (more: Partial<EditForm>) => {
    const next = { ...form, ...more };
    setFault(null);
    setForm('words' in more || 'heading' in more ? next : { ...next, ...wordsThere(text, next) });
  };
  const done = () => {
    const parsed = textEditSchema.safeParse(editFrom(form));
    if (!parsed.success) return setFault(reason(parsed.error.issues[0]?.message ?? 'wrong-type'));
    const found = editFaults([...others, parsed.data], text).find(({ index }) => index === others.length);
    if (found) return setFault(reason(found.reason));
    onDone(parsed.data);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('edits.add')}
      size="xl"
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack>
        <SimpleGrid cols={3} spacing="sm">
          <NativeSelect
            label={t('edits.type')}
            data={types.map((value) => ({ value, label: t(`edits.types.${value}`) }))}
            value={type}
            onChange={(event) => put({ type: event.currentTarget.value as EditForm['type'] })}
            data-autofocus
          />
          <NumberSelect
            label={t(type === 'insert-article' ? 'edits.afterArticle' : 'edits.article')}
            rows={text?.articles ?? null}
            {...(type === 'insert-article' ? { first: t('edits.first') } : {})}
            value={form.article}
            onChange={(article) => put({ article, clause: '' })}
          />
          {ofClause && (
            <NumberSelect
              label={t(isInsert ? 'edits.afterClause' : 'edits.clause')}
              rows={text && (text.articles.find(({ number }) => number === form.article)?.clauses ?? [])}
              {...(isInsert ? { first: t('edits.first') } : {})}
              value={form.clause}
              onChange={(clause) => put({ clause })}
            />
          )}
        </SimpleGrid>
        {!ofClause && !isDelete && (
          <TextInput
            label={t('edits.heading')}
            value={form.heading}
            onChange={(event) => put({ heading: event.currentTarget.value })}
            maxLength={1000}
          />
        )}
        {!isDelete && (
          <Textarea
            label={t('edits.words')}
            description={t(ofClause ? 'edits.clauseHint' : 'edits.articleHint')}
            value={form.words}
            onChange={(event) => put({ words: event.currentTarget.value })}
            minRows={4}
            maxRows={14}
            maxLength={20_000}
            autosize
            required={ofClause}
          />
        )}
        {(isInsert || isDelete) && (
          <Radio.Group
            label={t('edits.numbering')}
            value={form.renumber ? 'renumber' : 'keep'}
            onChange={(value) => put({ renumber: value === 'renumber' })}
          >
            <Stack gap={6} mt={4}>
              {(['renumber', 'keep'] as const).map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={t(isInsert ? `edits.insertNumbering.${value}` : `edits.deleteNumbering.${value}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <Group justify="space-between" wrap="nowrap">
          <div role="alert" style={{ color: 'var(--mantine-color-red-8)', fontSize: 14 }}>
            {fault}
          </div>
          <Group wrap="nowrap">
            <Button variant="default" onClick={onClose}>
              {app('actions.cancel')}
            </Button>
            <Button onClick={done}>{app('actions.add')}</Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
