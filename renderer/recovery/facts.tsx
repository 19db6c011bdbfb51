import { Code, List, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { KnownChange, LostChanges, RecoveryState, Trouble } from '../../shared/recovery.ts';
import { useWords } from './words.ts';

/** What is known: where the book lies, what is certain and up to when, what is damaged, what may be missing. */
export function Facts({ state, trouble }: { state: RecoveryState; trouble: Trouble }) {
  const words = useWords();
  const { certain, damaged, lost, holder } = trouble;
  const showCertain = certain !== null || damaged.length > 0;
  return (
    <Stack gap="sm">
      {state.folder !== '' && (
        <Text size="sm">
          {words.facts.folder}: <Code>{state.folder}</Code>
        </Text>
      )}
      {holder && <Holder holder={holder} />}
      {showCertain && (
        <SimpleGrid cols={{ base: 1, sm: damaged.length > 0 ? 3 : 1 }} spacing="sm">
          <Part title={words.facts.certain}>
            <Certain change={certain} />
          </Part>
          {damaged.length > 0 && (
            <Part title={words.facts.damaged}>
              {damaged.map(({ file, fault }) => (
                <Text size="sm" key={`${file}${fault}`} style={{ overflowWrap: 'anywhere' }}>
                  {words.filled(words.facts.faults[fault], { file })}
                </Text>
              ))}
            </Part>
          )}
          {lost && (
            <Part title={words.facts.lost}>
              <Lost lost={lost} />
            </Part>
          )}
        </SimpleGrid>
      )}
      {lost && lost.readable.length > 0 && <Readable changes={lost.readable} />}
    </Stack>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Paper withBorder p="sm" component="section" aria-label={title}>
    <Title order={2} size="h6" mb={4}>
      {title}
    </Title>
    {children}
  </Paper>
);

function Certain({ change }: { change: KnownChange | null }) {
  const words = useWords();
  if (change === null) return <Text size="sm">{words.facts.certainNothing}</Text>;
  const { sequence, at, byName } = change;
  if (at === '') return <Text size="sm">{words.filled(words.facts.certainUpToNumber, { sequence })}</Text>;
  const sentence = byName === '' ? words.facts.certainLastNoName : words.facts.certainLast;
  return (
    <>
      <Text size="sm" fw={600}>
        {words.filled(words.facts.certainUpTo, { sequence, at: words.time(at) })}
      </Text>
      <Text size="sm">{words.filled(sentence, { what: words.change(change), who: byName })}</Text>
    </>
  );
}

function Lost({ lost: { first, last, orMore } }: { lost: LostChanges }) {
  const words = useWords();
  const count = last - first + 1;
  const sentence = orMore ? words.facts.lostOrMore : count === 1 ? words.facts.lostOne : words.facts.lostMany;
  return <Text size="sm">{words.filled(sentence, { first, last, count })}</Text>;
}

/** Changes behind the damage, to be entered again by hand. */
export function Readable({ changes }: { changes: readonly KnownChange[] }) {
  const words = useWords();
  const { readable, readableLine, nobody } = words.facts;
  return (
    <Part title={words.filled(readable, { count: changes.length })}>
      <List
        size="sm"
        mah={110}
        style={{ overflowY: 'auto' }}
        tabIndex={0}
        aria-label={words.filled(readable, { count: changes.length })}
      >
        {changes.map((change) => (
          <List.Item key={change.sequence}>
            {words.filled(readableLine, {
              sequence: change.sequence,
              at: words.time(change.at),
              what: words.change(change),
              who: change.byName || nobody,
            })}
          </List.Item>
        ))}
      </List>
    </Part>
  );
}

function Holder({ holder }: { holder: NonNullable<Trouble['holder']> }) {
  const words = useWords();
  const { here, host, pid } = holder;
  const { holderHere, holderThere, holderHint, holderThereHint } = words.facts;
  const since = words.time(holder.since);
  return (
    <Paper withBorder p="sm">
      <Text size="sm" fw={600}>
        {words.filled(here ? holderHere : holderThere, { host, pid, since })}
      </Text>
      <Text size="sm">{here ? holderHint : holderThereHint}</Text>
    </Paper>
  );
}
