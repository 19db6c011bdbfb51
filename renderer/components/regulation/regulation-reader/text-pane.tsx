import { Box, Paper, Text, Title } from '@mantine/core';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation } from '../../../../shared/regulation/profile/rule.ts';
import type { Article, Heading } from '../../../../shared/regulation/reader/document.ts';
import { markPhrase } from '../../../../shared/regulation/reader/place-in-text.ts';
import type { Reading } from '../../../../shared/regulation/reader/reader.ts';
import classes from './text-pane.module.css';

/** The regulation as it was read, chapter by chapter, with the words of one citation marked in it. */
export function TextPane({ reading, at }: { reading: Reading; at: Citation | null }) {
  const { t } = useTranslation('reader');
  const pane = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked is on the page once it is drawn.
  useEffect(() => {
    pane.current?.querySelector('[data-marked]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const { title, decision, articles } = reading;
  return (
    <Paper
      withBorder
      ref={pane}
      component="section"
      className={classes.pane}
      aria-label={t('text.label')}
      tabIndex={0}
    >
      <Title order={2} size="h5">
        {title}
      </Title>
      {articles.map((article, index) => (
        <ArticleText
          // biome-ignore lint/suspicious/noArrayIndexKey: a text may number two articles alike.
          key={index}
          article={article}
          headings={headingsOf(article, articles[index - 1])}
          at={isIn(article, at, false) ? at : null}
        />
      ))}
      {decision !== null && decision.articles.length > 0 && (
        <>
          <Title order={3} size="h5" mt="lg">
            {t('text.decision')}
          </Title>
          {decision.articles.map((article) => (
            <ArticleText
              key={article.number}
              article={article}
              headings={[]}
              at={isIn(article, at, true) ? at : null}
            />
          ))}
        </>
      )}
    </Paper>
  );
}

const isIn = ({ number }: Article, at: Citation | null, inDecision: boolean): boolean =>
  at !== null && at.article === number && (at.source === 'decision') === inDecision;

type Above = { level: 'chapter' | 'section'; heading: Heading };

/** The chapter and the section that begin with an article. */
function headingsOf(article: Article, before: Article | undefined): Above[] {
  return (['chapter', 'section'] as const).flatMap((level) => {
    const heading = article[level];
    const isNew = heading !== null && JSON.stringify(heading) !== JSON.stringify(before?.[level] ?? null);
    return isNew ? [{ level, heading }] : [];
  });
}

type Props = { article: Article; headings: Above[]; at: Citation | null };

/** Drawn again only where the mark comes or goes: a regulation has some hundred paragraphs. */
const ArticleText = memo(
  ({ article, headings, at }: Props) => {
    const { t } = useTranslation('reader');
    const blocks = blocksOf(article, t('text.article', { number: article.number }));
    const marked = markedBlock(blocks, at);
    return (
      <div className={classes.article}>
        {headings.map(({ level, heading }) => (
          <Text key={level} fw={600} size="sm" c="ledger" mt="md">
            {t(`text.${level}`, { number: heading.number })}. {heading.title}
          </Text>
        ))}
        {blocks.map((block, index) => (
          <Block
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text never change places.
            key={index}
            block={block}
            phrase={index === marked ? (at?.phrase ?? null) : null}
          />
        ))}
        {article.quoted.length > 0 && (
          <Text size="sm" className={classes.quoted} title={t('text.quoted')}>
            {article.quoted.join('\n')}
          </Text>
        )}
      </div>
    );
  },
  (a, b) => a.at === b.at && a.article === b.article,
);

type Paragraph = {
  kind: 'title' | 'text' | 'clause' | 'point';
  label: string;
  text: string;
  clause: string | null;
};

function blocksOf(article: Article, label: string): Paragraph[] {
  const { title, text, points, clauses } = article;
  const pointsOf = (list: Article['points'], clause: string | null): Paragraph[] =>
    list.map((point) => ({
      kind: 'point',
      label: point.letter.includes('.') ? `${point.letter}.` : `${point.letter})`,
      text: point.text,
      clause: point.letter.includes('.') ? point.letter : clause,
    }));
  return [
    { kind: 'title', label: `${label}.`, text: title, clause: null },
    ...(text === '' ? [] : [{ kind: 'text' as const, label: '', text, clause: null }]),
    ...pointsOf(points, null),
    ...clauses.flatMap(({ number, text: own, points: under }): Paragraph[] => [
      { kind: 'clause', label: `${number}.`, text: own, clause: number },
      ...pointsOf(under, number),
    ]),
  ];
}

/** The paragraph that holds the words; else the first one of the place; -1 where nothing is cited. */
function markedBlock(blocks: readonly Paragraph[], at: Citation | null): number {
  if (at === null) return -1;
  const isThere = ({ clause }: Paragraph) => at.clause === null || clause === at.clause;
  const exact = blocks.findIndex((one) => isThere(one) && markPhrase(one.text, at.phrase) !== null);
  const anywhere = exact >= 0 ? exact : blocks.findIndex((one) => markPhrase(one.text, at.phrase) !== null);
  return anywhere >= 0 ? anywhere : blocks.findIndex(isThere);
}

function Block({ block, phrase }: { block: Paragraph; phrase: string | null }) {
  const { kind, label, text } = block;
  const found = phrase === null ? null : markPhrase(text, phrase);
  const isPlace = phrase !== null && found === null;
  const names = [classes.block, kind === 'point' && classes.point, isPlace && classes.place];
  return (
    <Box className={names.filter(Boolean).join(' ')} data-marked={phrase === null ? undefined : true} mt={4}>
      <Text size="sm" fw={kind === 'title' ? 600 : 400} component={kind === 'title' ? 'h3' : 'p'} m={0}>
        {label !== '' && `${label} `}
        {found === null ? (
          text
        ) : (
          <>
            {found.before}
            <mark className={classes.marked}>{found.marked}</mark>
            {found.after}
          </>
        )}
      </Text>
    </Box>
  );
}
