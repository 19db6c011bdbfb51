import { useQuery } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'react-router';
import type { Of } from '../shared/records/index.ts';
import { useBodies } from './components/regulation/bodies.ts';
import { navigation } from './navigation.ts';
import { reading } from './queries.ts';

type Path = (typeof navigation)[number]['path'];

/** The part of the side bar that the screen in sight belongs to; null for the search, which belongs to none. */
export function useCurrentPart(): Path | null {
  const { pathname } = useLocation();
  const meetings = useMeetingsPart(pathname);
  // Handing over is reached from the backups, and makes them.
  if (isWithin(pathname, '/handover')) return '/backup';
  // A committee is added from the names of those that there are.
  if (isWithin(pathname, '/committees')) return '/settings';
  return meetings ?? navigation.find(({ path }) => isWithin(pathname, path))?.path ?? null;
}

const isWithin = (pathname: string, path: string): boolean =>
  path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);

/** Addresses under `/meetings` that are about a body (`?body=…`) and no meeting of it. */
const ofNoMeeting: readonly string[] = ['new', 'statistics'];

/** `/meetings/…` says which meeting, and only its record says whose meeting it is. */
function useMeetingsPart(pathname: string): Path | null {
  const [params] = useSearchParams();
  const { data: bodies = [] } = useBodies();
  const meetingId = /^\/meetings\/([^/]+)/.exec(pathname)?.[1] ?? null;
  const isKept = meetingId !== null && !ofNoMeeting.includes(meetingId);
  const { data: meeting } = useQuery({
    ...reading('records.get', { kind: 'meeting', id: meetingId ?? '' }),
    enabled: isKept,
  });
  if (meetingId === null) return null;
  const bodyId = isKept ? (meeting as Of<'meeting'> | undefined)?.bodyId : params.get('body');
  if (isKept && bodyId === undefined) return null;
  const type = bodies.find(({ id }) => id === bodyId)?.type ?? 'committee';
  return type === 'working-group' ? '/group-meetings' : '/committee-meetings';
}
