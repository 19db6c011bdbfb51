import { Paper } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './split.module.css';

type Props = { text: string; from: number; to: number };

/** So many paragraphs before and behind the marked words are drawn: a notice may be a megabyte long. */
const around = 60;

/** The text of the notice, with the words marked that a task was read from. */
export function NoticeText({ text, from, to }: Props) {
  const { t } = useTranslation('tasks');
  const pane = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked is on the page once it is drawn.
  useEffect(() => {
    const marked = pane.current?.querySelector('mark');
    if (marked && pane.current) pane.current.scrollTop = marked.offsetTop - pane.current.offsetTop - 80;
  }, [text, from, to]);
  const first = Math.max(0, paragraphs.findIndex((one) => one.to >= from) - around);
  const shown = paragraphs.slice(first, first + 2 * around + 20);
  return (
    <Paper
      withBorder
      ref={pane}
      component="section"
      className={classes.pane}
      aria-label={t('split.text')}
      tabIndex={0}
    >
      {shown.map((one) => (
        <Paragraph
          key={one.from}
          text={text.slice(one.from, one.to)}
          from={from - one.from}
          to={to - one.from}
        />
      ))}
    </Paper>
  );
}

function paragraphsOf(text: string): { from: number; to: number }[] {
  let at = 0;
  return text
    .split('\n')
    .map((line) => {
      const from = at;
      at += line.length + 1;
      return { from, to: from + line.length };
    })
    .filter(({ from, to }) => to > from);
}

function Paragraph({ text, from, to }: Props) {
  const start = Math.max(0, from);
  const end = Math.min(text.length, to);
  if (end <= start) return <p className={classes.paragraph}>{text}</p>;
  return (
    <p className={classes.paragraph}>
      {text.slice(0, start)}
      <mark className={classes.marked}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </p>
  );
}
