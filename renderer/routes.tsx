import { createHashRouter, Navigate } from 'react-router';
import { BrokenScreen } from './components/page/broken-screen.tsx';
import { Shell } from './shell.tsx';

/** The first screen is a part of its own: nothing is shown in the blink before it is there. */
const NothingYet = () => null;

/** The address of every screen. Each is a part of its own, read when it is first opened. */
export const createRouter = () =>
  createHashRouter([
    {
      path: '/',
      element: <Shell />,
      errorElement: <BrokenScreen />,
      HydrateFallback: NothingYet,
      children: [
        {
          errorElement: <BrokenScreen />,
          children: [
            {
              index: true,
              lazy: async () => ({ Component: (await import('./screens/home/home-screen.tsx')).HomeScreen }),
            },
            {
              path: 'year',
              lazy: async () => ({ Component: (await import('./screens/year/year-screen.tsx')).YearScreen }),
            },
            {
              path: 'committee',
              lazy: async () => ({
                Component: (await import('./screens/roster/roster-screen.tsx')).CommitteeScreen,
              }),
            },
            {
              path: 'group',
              lazy: async () => ({
                Component: (await import('./screens/roster/roster-screen.tsx')).GroupScreen,
              }),
            },
            {
              path: 'group/concentrated-work',
              lazy: async () => ({
                Component: (await import('./screens/meetings/concentrated-work/concentrated-work-screen.tsx'))
                  .ConcentratedWorkScreen,
              }),
            },
            {
              path: 'committee-meetings',
              lazy: async () => ({
                Component: (await import('./screens/meetings/meetings-screen.tsx')).CommitteeMeetingsScreen,
              }),
            },
            {
              path: 'group-meetings',
              lazy: async () => ({
                Component: (await import('./screens/meetings/meetings-screen.tsx')).GroupMeetingsScreen,
              }),
            },
            {
              path: 'meetings/new',
              lazy: async () => ({
                Component: (await import('./screens/meetings/meeting-editor-screen.tsx')).MeetingEditorScreen,
              }),
            },
            {
              path: 'meetings/statistics',
              lazy: async () => ({
                Component: (await import('./screens/meetings/statistics/statistics-screen.tsx'))
                  .StatisticsScreen,
              }),
            },
            {
              path: 'meetings/new-round',
              lazy: async () => ({
                Component: (await import('./screens/meetings/rounds/new-round-screen.tsx')).NewRoundScreen,
              }),
            },
            {
              path: 'meetings/:meetingId/edit',
              lazy: async () => ({
                Component: (await import('./screens/meetings/meeting-editor-screen.tsx')).MeetingEditorScreen,
              }),
            },
            {
              path: 'meetings/:meetingId/session',
              lazy: async () => ({
                Component: (await import('./screens/meetings/session/session-screen.tsx')).SessionScreen,
              }),
            },
            {
              path: 'meetings/:meetingId',
              lazy: async () => ({
                Component: (await import('./screens/meetings/meeting-screen.tsx')).MeetingScreen,
              }),
            },
            {
              path: 'tasks',
              lazy: async () => ({
                Component: (await import('./screens/tasks/tasks-screen.tsx')).TasksScreen,
              }),
            },
            {
              path: 'budget',
              lazy: async () => ({
                Component: (await import('./screens/budget/budget-screen.tsx')).BudgetScreen,
              }),
            },
            {
              path: 'archive',
              lazy: async () => ({
                Component: (await import('./screens/archive/archive-screen.tsx')).ArchiveScreen,
              }),
            },
            {
              path: 'archive/:dossierId',
              lazy: async () => ({
                Component: (await import('./screens/archive/dossier-screen.tsx')).DossierScreen,
              }),
            },
            {
              path: 'committees/new',
              lazy: async () => ({
                Component: (await import('./screens/committees/new-committee-screen.tsx')).NewCommitteeScreen,
              }),
            },
            {
              path: 'regulation',
              lazy: async () => ({
                Component: (await import('./screens/regulation/regulation-screen.tsx')).RegulationScreen,
              }),
            },
            {
              path: 'regulation/:regulationId/text',
              lazy: async () => ({
                Component: (await import('./screens/regulation/read/attach-screen.tsx')).AttachScreen,
              }),
            },
            {
              path: 'regulation/new-version',
              lazy: async () => ({
                Component: (await import('./screens/regulation/new-version/new-version-screen.tsx'))
                  .NewVersionScreen,
              }),
            },
            {
              path: 'regulation/read',
              lazy: async () => ({
                Component: (await import('./screens/regulation/read/read-screen.tsx')).ReadScreen,
              }),
            },
            {
              path: 'backup',
              lazy: async () => ({
                Component: (await import('./screens/backup/backup-screen.tsx')).BackupScreen,
              }),
            },
            {
              path: 'handover',
              lazy: async () => ({
                Component: (await import('./screens/handover/handover-screen.tsx')).HandoverScreen,
              }),
            },
            {
              path: 'handover/:handoverId',
              lazy: async () => ({
                Component: (await import('./screens/handover/handover-path-screen.tsx')).HandoverPathScreen,
              }),
            },
            {
              path: 'settings',
              lazy: async () => ({
                Component: (await import('./screens/settings/settings-screen.tsx')).SettingsScreen,
              }),
            },
            {
              path: 'history',
              lazy: async () => ({
                Component: (await import('./screens/history/history-screen.tsx')).HistoryScreen,
              }),
            },
            {
              path: 'bin',
              lazy: async () => ({ Component: (await import('./screens/bin/bin-screen.tsx')).BinScreen }),
            },
            {
              path: 'search',
              lazy: async () => ({
                Component: (await import('./screens/search/search-screen.tsx')).SearchScreen,
              }),
            },
            // An address of an older version, or one that was mistyped.
            { path: '*', element: <Navigate to="/" replace /> },
          ],
        },
      ],
    },
  ]);
