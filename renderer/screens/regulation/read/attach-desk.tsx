import { Alert, Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Of } from '../../../../shared/records/index.ts';
import type { Citation } from '../../../../shared/regulation/profile/rule.ts';
import type { Reading } from '../../../../shared/regulation/reader/reader.ts';
import { citationWords } from '../../../../shared/regulation/rule-words.ts';
import { type CheckedCitation, checkCitations } from '../../../../shared/regulation/text/check-citations.ts';
import { textOfReading } from '../../../../shared/regulation/text/text-of-reading.ts';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import classes from '../../../components/regulation/regulation-reader/reading-desk.module.css';
import type { Source } from '../../../components/regulation/regulation-reader/reading-draft.ts';
import { TextPane } from '../../../components/regulation/regulation-reader/text-pane.tsx';
import { useOperation } from '../../../queries.ts';
import { useWords } from '../../../words.ts';

type Props = { version: Of<'regulation'>; source: Source; reading: Reading; onOther: () => void };

/** The text at the left; at the right what the book cites and the text has not, or has in other words. */
export function AttachDesk({ version, source, reading, onOther }: Props) {
  const { t } = useTranslation('reader');
  const [at, setAt] = useState<Citation | null>(null);
  const attach = useOperation('regulation.attach-text');
  const navigate = useNavigate();
  const checked = useMemo(
    () => checkCitations(version.rules, textOfReading(reading)),
    [version.rules, reading],
  );
  const standing = (stands: CheckedCitation['stands']) => checked.filter((one) => one.stands === stands);
  const [found, other, missing] = [standing('found'), standing('other-words'), standing('no-place')];
  const save = () =>
    attach.mutate(
      { id: version.id, text: source.text },
      {
        onSuccess: () => {
          notifyDone(t('attach.done'));
          void navigate('/regulation');
        },
      },
    );
  return (
    <Stack gap="sm">
      <Paper withBorder className={classes.bar}>
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" fw={600} role="status">
            {t('attach.summary', { found: found.length, all: checked.length })}
          </Text>
          <Group gap="xs" wrap="nowrap">
            <Button variant="default" onClick={onOther}>
              {t('source.other')}
            </Button>
            <Button onClick={save} loading={attach.isPending} disabled={missing.length > 0}>
              {t('attach.use')}
            </Button>
          </Group>
        </Group>
      </Paper>
      <FailureNotice error={attach.error} />
      <div className={classes.desk}>
        <TextPane reading={reading} at={at} />
        <Stack gap="sm">
          {source.pictures.length > 0 && (
            <Alert color="yellow">{t('source.pictures', { pages: source.pictures.join(', ') })}</Alert>
          )}
          {missing.length === 0 && other.length === 0 && <Alert color="ledger">{t('attach.whole')}</Alert>}
          <Mismatches of={missing} kind="place" onShow={setAt} />
          <Mismatches of={other} kind="words" onShow={setAt} />
        </Stack>
      </div>
    </Stack>
  );
}

type MismatchesProps = {
  of: readonly CheckedCitation[];
  kind: 'place' | 'words';
  onShow: (at: Citation) => void;
};

function Mismatches({ of, kind, onShow }: MismatchesProps) {
  const { t } = useTranslation('reader');
  const { say } = useWords();
  if (of.length === 0) return null;
  const isMissing = kind === 'place';
  return (
    <Alert color={isMissing ? 'red' : 'yellow'} title={t(`attach.${kind}`)}>
      <Text size="sm">{t(`attach.${kind}Hint`)}</Text>
      {of.map(({ key, at }) => (
        <Text key={`${key}:${at.phrase}`} size="sm" mt={6}>
          {isMissing ? (
            <Text span inherit fw={600}>
              {citationWords(at, say)}
            </Text>
          ) : (
            <Anchor component="button" type="button" size="sm" onClick={() => onShow(at)}>
              {citationWords(at, say)}
            </Anchor>
          )}
          : {t('attach.cited', { phrase: at.phrase })}
        </Text>
      ))}
    </Alert>
  );
}
