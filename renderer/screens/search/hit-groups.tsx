import { Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate, isIsoDate } from '../../../shared/calendar.ts';
import type { SearchGroup, SearchHit } from '../../../shared/outputs/records.ts';
import { useBodies } from '../../components/regulation/bodies.ts';
import { useWords } from '../../words.ts';
import { hitPath } from './hit-path.ts';
import { Marked } from './marked.tsx';
import classes from './search-screen.module.css';

type Props = { groups: readonly SearchGroup[]; query: string };

/** What was found, by kind; each hit leads to the screen it lives on. */
export function HitGroups({ groups, query }: Props) {
  const { t } = useTranslation('search');
  const words = useWords();
  const { data: bodies = [] } = useBodies();
  const groupIds = new Set(bodies.filter(({ type }) => type === 'working-group').map(({ id }) => id));
  return groups.map(({ kind, total, hits }) => (
    <section key={kind} aria-label={words.kindMany(kind)}>
      <Title order={2} size="h5" mb={6}>
        {words.kindMany(kind)} ({total})
      </Title>
      <Paper withBorder component="ul" className={classes.hits}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <Hit hit={hit} query={query} path={hitPath(hit, groupIds)} />
          </li>
        ))}
      </Paper>
      {hits.length < total && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('firstOf', { shown: hits.length, total })}
        </Text>
      )}
    </section>
  ));
}

function Hit({ hit, query, path }: { hit: SearchHit; query: string; path: string }) {
  const day = isIsoDate(hit.context) ? formatDate(hit.context) : hit.context;
  return (
    <Link to={path} className={classes.hit} data-step>
      <span>
        <Marked text={hit.title} query={query} />
      </span>
      <Text span size="sm" c="dimmed" className={classes.beside}>
        {[day, hit.within?.title].filter(Boolean).join(' · ')}
      </Text>
    </Link>
  );
}
