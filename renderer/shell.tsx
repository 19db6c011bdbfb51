import {
  AppShell,
  Box,
  Group,
  Menu,
  NavLink,
  ScrollArea,
  Text,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { IconSearch, IconUserCircle } from '@tabler/icons-react';
import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, Link as RouterLink, useLocation, useMatch, useNavigate } from 'react-router';
import { CommitteeChoice } from './committee-choice.tsx';
import { MovedNotice } from './components/backup/moved-notice.tsx';
import { refuseStrayFiles } from './components/form/refuse-stray-files.ts';
import { MomentBand } from './components/history/moment-band.tsx';
import { BookNotices } from './components/page/book-notices.tsx';
import { bringFocusBack } from './components/page/bring-focus-back.ts';
import { SampleBadge } from './components/page/sample-badge.tsx';
import { StoreTrouble } from './components/page/store-trouble.tsx';
import { setLanguage } from './i18n.ts';
import { navigation } from './navigation.ts';
import { useOperation, useReadAnew } from './queries.ts';
import { FirstRunScreen } from './screens/first-run/first-run-screen.tsx';
import { SignInScreen } from './screens/first-run/sign-in-screen.tsx';
import classes from './shell.module.css';
import { StatusProvider, useStatus } from './status.tsx';
import { useCurrentPart } from './use-current-part.ts';
import { useWords } from './words.ts';
import { WorkingCommitteeProvider } from './working-committee.tsx';

/** Read when they are wanted: a book changes hands once in years. */
const ArrivedScreen = lazy(async () => ({
  default: (await import('./screens/handover/arrived-screen.tsx')).ArrivedScreen,
}));
const ReceivedScreen = lazy(async () => ({
  default: (await import('./screens/handover/received-screen.tsx')).ReceivedScreen,
}));

/** The frame around every screen; before a book is set up, or a user chosen, the first run or the sign-in. */
export function Shell() {
  useEffect(refuseStrayFiles, []);
  useEffect(bringFocusBack, []);
  return (
    <StatusProvider>
      <WorkingCommitteeProvider>
        <Entrance />
      </WorkingCommitteeProvider>
    </StatusProvider>
  );
}

function Entrance() {
  const status = useStatus();
  useEffect(() => void setLanguage(status.language), [status.language]);
  if (!status.setUp) return <FirstRunScreen />;
  if (status.user === null) return <SignInScreen />;
  return <WhatCameFirst />;
}

/** Whoever came into the book, or brought it to this PC, sees that once before everything else. */
function WhatCameFirst() {
  const { moved, receivedId } = useStatus();
  const isAtMeeting = useMatch('/meetings/:meetingId/session') !== null;
  const [isLooking, setLooking] = useState(false);
  if (moved && !moved.here && !isLooking) {
    return (
      <Suspense fallback={null}>
        <ArrivedScreen moved={moved} onLook={() => setLooking(true)} />
      </Suspense>
    );
  }
  if (receivedId !== null) {
    return (
      <Suspense fallback={null}>
        <ReceivedScreen handoverId={receivedId} />
      </Suspense>
    );
  }
  return isAtMeeting ? <WholeScreen /> : <Frame onCompare={() => setLooking(false)} />;
}

/** At a meeting there is nothing around it: who writes there goes nowhere else meanwhile. */
const WholeScreen = () => (
  <>
    <StoreTrouble />
    <Outlet />
  </>
);

function Frame({ onCompare }: { onCompare: () => void }) {
  const { t } = useTranslation();
  const part = useCurrentPart();
  useFocusOnNewScreen();
  return (
    <AppShell header={{ height: 52 }} navbar={{ width: 224, breakpoint: 'xs' }} padding="md">
      <button type="button" className={classes.skip} onClick={focusContent}>
        {t('navigation.skip')}
      </button>
      <AppShell.Header px="md">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Text fw={700} c="ledger" size="lg">
            {t('name')}
          </Text>
          <SearchBox />
          <Group gap="md" wrap="nowrap">
            <SampleBadge />
            <UserMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar aria-label={t('navigation.label')}>
        <CommitteeChoice />
        <ScrollArea p="xs">
          {navigation.map(({ key, path, icon: Icon }) => (
            <NavLink
              key={key}
              component={RouterLink}
              to={path}
              label={t(`navigation.${key}`)}
              leftSection={<Icon size={20} aria-hidden />}
              active={path === part}
              aria-current={path === part ? 'page' : undefined}
            />
          ))}
        </ScrollArea>
      </AppShell.Navbar>
      <StoreTrouble />
      <AppShell.Main id="content" tabIndex={-1} className={classes.content}>
        <MomentBand />
        <BookNotices />
        <MovedNotice onCompare={onCompare} />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}

/** A button that leads to another screen is gone with its own: the keyboard goes on at the top of the new one. */
function useFocusOnNewScreen() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (document.activeElement === document.body) focusContent();
  }, [pathname]);
}

/** A link would change the hash, which is the router's. */
function focusContent() {
  document.getElementById('content')?.focus();
}

function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (query.trim()) void navigate(`/search?q=${encodeURIComponent(query.trim())}`);
  };
  return (
    <form onSubmit={search} className={classes.search}>
      <TextInput
        type="search"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        placeholder={t('search.everywhere')}
        aria-label={t('search.everywhere')}
        leftSection={<IconSearch size={16} aria-hidden />}
      />
    </form>
  );
}

function UserMenu() {
  const { t } = useTranslation();
  const words = useWords();
  const { user, users } = useStatus();
  const signIn = useOperation('session.sign-in');
  const readAnew = useReadAnew();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton title={t('signIn.change')}>
          <Group gap={6} wrap="nowrap">
            <IconUserCircle size={24} aria-hidden />
            <Box ta="left" lh={1.2}>
              <Text size="sm" fw={500}>
                {user?.name}
              </Text>
              <Text size="xs" c="dimmed">
                {user?.roles.map((role) => words.choiceLabel('user', 'roles', role)).join(', ')}
              </Text>
            </Box>
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('signIn.change')}</Menu.Label>
        {users.map((one) => (
          <Menu.Item
            key={one.id}
            disabled={one.id === user?.id}
            onClick={() => signIn.mutate({ userId: one.id }, { onSuccess: readAnew })}
          >
            {one.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
