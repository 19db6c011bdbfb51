import { Tabs } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { runningItem } from '../../../../shared/meetings/sitting/item-course.ts';
import { sittingKinds } from '../../../../shared/meetings/sitting/sitting-kinds.ts';
import { kinds, type Of } from '../../../../shared/records/index.ts';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { Loaded } from '../../../components/page/loaded.tsx';
import { useBodies } from '../../../components/regulation/bodies.ts';
import { allRecordsOf, reading } from '../../../queries.ts';
import { useMayWrite, useStatus } from '../../../status.tsx';
import { useDayRoster } from '../use-day-roster.ts';
import { AgendaRail } from './agenda-rail.tsx';
import { ConclusionsPanel } from './conclusions-panel.tsx';
import { ItemHead } from './item-head.tsx';
import { keepPlace, keptPlace, type Place } from './kept-place.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { OpinionsPanel } from './opinions-panel.tsx';
import { RollCall } from './roll-call.tsx';
import { RollFootnote } from './roll-counters.tsx';
import { RulingsPanel } from './rulings-panel.tsx';
import classes from './session.module.css';
import { SessionHead } from './session-head.tsx';
import {
  type Sitting,
  SittingProvider,
  type SittingTab,
  sittingRecords,
  sittingTabs,
  useSitting,
  useSittingRows,
} from './sitting-context.ts';
import { useSessionKeys } from './use-session-keys.ts';
import { useSittingBook } from './use-sitting-book.ts';
import { useWallClock } from './use-wall-clock.ts';

type Meeting = Of<'meeting'>;

/** At the meeting: the whole screen for whoever writes down who came, what was said, decided and concluded. */
export function SessionScreen() {
  const { meetingId = '' } = useParams();
  const query = useQuery(reading('records.get', { kind: 'meeting', id: meetingId }));
  const written = useQueries({ queries: sittingKinds.map((kind) => sittingRecords(kind, meetingId)) });
  const bodies = useBodies();
  const failed = written.find(({ error }) => error);
  if (failed) return <FailureNotice error={failed.error} onRetry={() => void failed.refetch()} />;
  if (written.some(({ data }) => data === undefined)) return null;
  return (
    <Loaded query={query}>
      {(record) => (
        <Loaded query={bodies}>
          {(all) => {
            const meeting = record as Meeting;
            const body = all.find(({ id }) => id === meeting.bodyId) ?? null;
            return <Room key={meeting.id} meeting={meeting} body={body} />;
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

function Room({ meeting, body }: { meeting: Meeting; body: Of<'body'> | null }) {
  const mayWriteMeetings = useMayWrite(kinds.meeting.access.write);
  const { today } = useStatus();
  const roster = useDayRoster(meeting.bodyId, meeting.on);
  const { data: absences = [] } = useQuery(allRecordsOf('absence', { where: { meetingId: meeting.id } }));
  const { book, restored } = useSittingBook(meeting.id);
  const now = useWallClock();
  const { place, show } = usePlace(meeting, book);
  const ids = useRef(new Map<string, string>());
  const idFor = useCallback<Sitting['idFor']>((where, rows = []) => {
    const known = ids.current.get(where);
    if (known !== undefined && rows.every(({ id }) => id !== known)) return known;
    const id = crypto.randomUUID();
    ids.current.set(where, id);
    return id;
  }, []);
  const { state, begunAt, startsAt } = meeting;
  const isOff = state === 'closed' || state === 'postponed' || state === 'cancelled';
  const isItsDay = today === meeting.on;
  const isSitting = state === 'in-session';
  const sitting: Sitting = {
    ...{ meeting, body, roster, absences, book, show, idFor, ...place },
    mayWrite: mayWriteMeetings && !isOff,
    clock: {
      now: isItsDay ? now : begunAt || startsAt,
      // On another day than its own nobody knows when somebody came: they were there from the beginning.
      begunAt: begunAt || (isItsDay && !isSitting && state !== 'held' ? '' : startsAt),
      isSitting: isSitting && isItsDay,
    },
  };
  return (
    <SittingProvider value={sitting}>
      <Parts restored={restored} />
    </SittingProvider>
  );
}

/** Where whoever writes stands: where they were last, else at the item being discussed, else at the first. */
function usePlace(meeting: Meeting, book: Sitting['book']) {
  const { data: notes = [] } = useQuery(sittingRecords('item-note', meeting.id));
  const [place, setPlace] = useState<Place>(() => {
    const kept = keptPlace(meeting.id);
    const isThere = kept && (kept.itemId === '' || meeting.agenda.some(({ id }) => id === kept.itemId));
    if (isThere) return kept;
    const running = runningItem(book.overlaid('item-note', notes as never));
    return { itemId: running?.itemId ?? meeting.agenda[0]?.id ?? '', tab: 'notes' };
  });
  const show = (part: Partial<Place>) => {
    const next = { ...place, ...part };
    // What waits at the place that is left goes into the book.
    if (next.itemId !== place.itemId || next.tab !== place.tab) book.flush();
    setPlace(next);
    keepPlace(meeting.id, next);
  };
  return { place, show };
}

const panels = {
  notes: NotesPanel,
  opinions: OpinionsPanel,
  rulings: RulingsPanel,
  conclusions: ConclusionsPanel,
} as const;
const keyOfTab = { notes: 'F4', opinions: 'F6', rulings: 'F8', conclusions: 'F9' } as const;

function Parts({ restored }: { restored: number }) {
  const { t } = useTranslation('sitting');
  const { tab, show, itemId } = useSitting();
  const [isHelpShown, setHelp] = useState(false);
  const opinions = useSittingRows('opinion').filter((one) => one.itemId === itemId).length;
  const rulings = useSittingRows('ruling').filter((one) => one.itemId === itemId).length;
  const conclusions = useSittingRows('conclusion').length;
  const counts: Record<SittingTab, number> = { notes: 0, opinions, rulings, conclusions };
  useSessionKeys(() => setHelp(true));
  const Panel = panels[tab];
  return (
    <div className={classes.room}>
      <SessionHead onKeys={() => setHelp(true)} restored={restored} />
      <AgendaRail />
      <main className={classes.work} id="content" tabIndex={-1}>
        <ItemHead />
        <Tabs value={tab} onChange={(next) => show({ tab: next as SittingTab })} keepMounted={false}>
          <Tabs.List>
            {sittingTabs.map((name) => (
              <Tabs.Tab key={name} value={name} className={classes.tab}>
                {t(`tabs.${name}`)}
                {counts[name] > 0 && ` (${counts[name]})`} <kbd>{keyOfTab[name]}</kbd>
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={tab} className={classes.panel}>
            <Panel />
          </Tabs.Panel>
        </Tabs>
      </main>
      <aside className={classes.side}>
        <RollCall />
        <RollFootnote />
      </aside>
      {isHelpShown && <KeysDialog onClose={() => setHelp(false)} />}
    </div>
  );
}
