import { Stack, Text, TextInput, Title, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Called } from '../../../../shared/meetings/sitting/people-to-call.ts';
import { fold, matches } from '../../../../shared/vietnamese.ts';
import { RollPerson } from './roll-person.tsx';
import { RollRow } from './roll-row.tsx';
import { useRollWords } from './roll-words.ts';
import classes from './session.module.css';
import { useSitting } from './sitting-context.ts';
import { type RollMark, usePeople, useRollMarks } from './use-roll.ts';

const markOfKey: Record<string, RollMark> = {
  ' ': 'present',
  c: 'present',
  v: 'absent',
  m: 'late',
  r: 'gone',
  delete: 'clear',
};
const markOf = (key: string): RollMark | null => markOfKey[key.toLowerCase()] ?? null;
/** Letters that come within so many milliseconds are typed as one word. */
const oneWord = 800;
const isLetter = (key: string): boolean => /^\p{L}$/u.test(key);

/** How many names a key goes down the roll; null for any other key. */
function stepOfKey(key: string, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'Home':
      return -length;
    case 'End':
      return length;
    default:
      return null;
  }
}

const listId = 'roll-list';
const idOf = ({ key }: Called) => `roll-${key.replace(/[^\p{L}\p{N}]+/gu, '-')}`;

/** The roll: called with the arrow keys and one letter each, or by typing letters of a name. */
export function RollCall() {
  const { t } = useTranslation('sitting');
  const { mayWrite } = useSitting();
  const people = usePeople();
  const wordsOf = useRollWords();
  const { mark, takeBack, addGuest } = useRollMarks();
  const lastLetter = useRef<{ letter: string; before: Called; at: number } | null>(null);
  const [activeKey, setActive] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);

  const wanted = fold(query.trim());
  const found = wanted === '' ? people : people.filter(({ name }) => matches(fold(name), wanted));
  const active = found.find(({ key }) => key === activeKey) ?? found[0] ?? null;

  const go = (by: number) => {
    const at = active ? found.indexOf(active) : -1;
    const next = found[Math.min(Math.max(at + by, 0), found.length - 1)];
    if (!next) return;
    setActive(next.key);
    document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' });
  };
  /** The roll goes on to the next name; where hours may be put right, it stays. */
  const give = (one: Called, as: RollMark, { goesOn = false } = {}) => {
    mark(one, as);
    setActive(one.key);
    setSaid(one.key);
    if (goesOn) go(1);
  };

  const pressInList = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const by = stepOfKey(event.key, people.length);
    const begun = beginningOfName(event);
    if (by !== null) go(by);
    else if (begun !== null) findFrom(begun);
    else if (!markByKey(event)) {
      if (!isLetter(event.key)) return;
      findFrom(event.key);
    }
    event.preventDefault();
  };
  const markByKey = ({ key, timeStamp }: KeyboardEvent): boolean => {
    const as = mayWrite ? markOf(key) : null;
    if (as === null || active === null) return false;
    lastLetter.current = isLetter(key) ? { letter: key, before: active, at: timeStamp } : null;
    give(active, as, { goesOn: as === 'present' || as === 'absent' });
    return true;
  };
  /** «Vượng», «Cao»: a letter that marked somebody and goes on at once as a name was none; the mark is taken back. */
  const beginningOfName = ({ key, timeStamp }: KeyboardEvent): string | null => {
    const last = lastLetter.current;
    lastLetter.current = null;
    if (last === null || !isLetter(key) || markOf(key) !== null || timeStamp - last.at > oneWord) return null;
    if (!people.some(({ name }) => matches(fold(name), fold(last.letter + key)))) return null;
    takeBack(last.before);
    setSaid(null);
    setActive(last.before.key);
    return last.letter + key;
  };
  const findFrom = (letter: string) => {
    setQuery(letter);
    box.current?.focus();
  };

  const pressInBox = (event: KeyboardEvent) => {
    const by = event.key.startsWith('Arrow') ? stepOfKey(event.key, people.length) : null;
    if (by !== null) {
      event.preventDefault();
      go(by);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setQuery('');
      list.current?.focus();
    } else if (event.key === 'Enter' && query.trim() !== '' && mayWrite) {
      event.preventDefault();
      if (active) give(active, 'present');
      else addGuest(query.trim());
      setQuery('');
    }
  };

  const spoken = people.find(({ key }) => key === said);
  return (
    <section className={classes.roll} aria-label={t('roll.title')}>
      <Title order={2} size="h4">
        {t('roll.title')} <kbd>F2</kbd>
      </Title>
      <TextInput
        ref={box}
        aria-label={t('roll.find')}
        placeholder={t('roll.findHint')}
        leftSection={<IconSearch size={18} aria-hidden />}
        size="md"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={pressInBox}
      />
      {people.length === 0 && query === '' && <Text>{t('roll.empty')}</Text>}
      {found.length === 0 && query.trim() !== '' && (
        <Text role="status">{t(mayWrite ? 'roll.none' : 'roll.noneOnly', { name: query.trim() })}</Text>
      )}
      {found.length > 0 && (
        <div
          ref={list}
          id={listId}
          role="listbox"
          aria-label={t('roll.list')}
          aria-activedescendant={active ? idOf(active) : undefined}
          tabIndex={0}
          className={classes.people}
          data-place="roll"
          onKeyDown={pressInList}
        >
          {found.map((one, index) => (
            <RollRow
              key={one.key}
              id={idOf(one)}
              one={one}
              number={index + 1}
              isActive={one === active}
              words={wordsOf(one)}
              onChoose={() => {
                setActive(one.key);
                list.current?.focus();
              }}
            />
          ))}
        </div>
      )}
      {active && <RollPerson key={active.key} one={active} onMark={(as) => give(active, as)} />}
      <Stack gap={0}>
        <VisuallyHidden aria-live="polite">
          {spoken ? t('roll.said', { name: spoken.name, state: wordsOf(spoken) }) : ''}
        </VisuallyHidden>
      </Stack>
    </section>
  );
}
