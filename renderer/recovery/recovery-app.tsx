import { Alert, Box, Button, Container, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconLanguage } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { KnownChange, RecoveryState, Trouble } from '../../shared/recovery.ts';
import { call } from '../bridge.ts';
import { Choices } from './choices.tsx';
import { Facts, Readable } from './facts.tsx';
import { openBook } from './open-book.ts';
import { Tools } from './tools.tsx';
import { type Language, useWords, WordsContext, wordsIn } from './words.ts';

/** The page: reads the state of the book, in the language of whoever reads, and again after each attempt. */
export function RecoveryApp() {
  const [language, setLanguage] = useState<Language>('vi');
  const [state, setState] = useState<RecoveryState | null>(null);
  const [done, setDone] = useState('');
  const [lost, setLost] = useState<readonly KnownChange[]>([]);
  const [error, setError] = useState<unknown>(null);
  const words = useMemo(() => wordsIn(language), [language]);
  const read = useCallback(() => call('recovery.state', { language }).then(setState, setError), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.heading} – ${words.program}`;
    void read();
  }, [language, read, words]);
  return (
    <WordsContext value={words}>
      <Head onLanguage={() => setLanguage(language === 'vi' ? 'en' : 'vi')} />
      <Container size={1160} py="md" component="main">
        {error !== null && (
          <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} mb="md">
            {words.error(error)}
          </Alert>
        )}
        {state === null ? (
          error === null && <Loader role="status" aria-label={words.loading} />
        ) : (
          <Told
            state={state}
            done={done}
            lost={lost}
            onState={(next, said = '') => {
              // The book that comes out of it knows nothing of them; they are still to be entered again.
              setLost(state.trouble?.lost?.readable ?? lost);
              setState(next);
              setDone(said);
            }}
          />
        )}
      </Container>
    </WordsContext>
  );
}

function Head({ onLanguage }: { onLanguage: () => void }) {
  const words = useWords();
  return (
    <Box component="header" px="md" style={{ borderBottom: '1px solid var(--mantine-color-gray-3)' }}>
      <Group h={52} justify="space-between">
        <Text fw={700} c="ledger" size="lg">
          {words.program}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          lang={words.language === 'vi' ? 'en' : 'vi'}
          leftSection={<IconLanguage size={18} aria-hidden />}
          onClick={onLanguage}
        >
          {words.otherLanguage}
        </Button>
      </Group>
    </Box>
  );
}

type ToldProps = {
  state: RecoveryState;
  /** What has just been done. */
  done: string;
  lost: readonly KnownChange[];
  onState: (state: RecoveryState, done?: string) => void;
};

function Told({ state, done, lost, onState }: ToldProps) {
  const words = useWords();
  const { trouble } = state;
  if (trouble === null) return <Whole state={state} said={done} lost={lost} />;
  const { title, text } = whatHappened(words, trouble);
  return (
    <Stack gap="md">
      <Title order={1} size="h3">
        {words.heading}
      </Title>
      <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={title}>
        <Text size="sm">{text}</Text>
        {done !== '' && (
          <Text size="sm" mt="xs" fw={600}>
            {done}
          </Text>
        )}
      </Alert>
      <Facts state={state} trouble={trouble} />
      <Choices state={state} trouble={trouble} onState={onState} />
    </Stack>
  );
}

function whatHappened(words: ReturnType<typeof useWords>, { failure, damaged }: Trouble) {
  const isGone = damaged.some(({ fault }) => fault === 'everything-missing');
  const code = isGone ? 'everything-missing' : failure.code;
  const known = Object.hasOwn(words.what, code)
    ? words.what[code as keyof typeof words.what]
    : words.what.other;
  const facts = { ...failure.details, sentence: words.failure(failure) };
  return { title: known.title, text: words.filled(known.text, facts) };
}

type WholeProps = {
  state: RecoveryState;
  said: string;
  /** Changes that could still be read before. */
  lost: readonly KnownChange[];
};

/** Nothing is wrong with the book (any more); where the interface did not run, that is told. */
function Whole({ state, said, lost }: WholeProps) {
  const words = useWords();
  const isBlind = said === '' && window.location.hash === '#interface';
  const { title, text } = isBlind ? words.what.interface : words.what.whole;
  return (
    <Stack gap="md">
      <Title order={1} size="h3">
        {words.heading}
      </Title>
      <Alert
        color={isBlind ? 'yellow' : 'ledger'}
        role="status"
        icon={isBlind ? <IconAlertTriangle aria-hidden /> : <IconCircleCheck aria-hidden />}
        title={said === '' ? title : words.done}
      >
        <Text size="sm">{said === '' ? text : said}</Text>
      </Alert>
      {said !== '' && lost.length > 0 && <Readable changes={lost} />}
      <Group>
        <Button autoFocus onClick={openBook}>
          {words.actions.open}
        </Button>
      </Group>
      <Tools state={state} />
    </Stack>
  );
}
