import {
  IconArchive,
  IconBook2,
  IconCalendarEvent,
  IconCalendarStats,
  IconCalendarUser,
  IconChecklist,
  IconCoins,
  IconDeviceUsb,
  IconHistory,
  IconHome,
  IconSettings,
  IconTrash,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';

/** The parts of the program, in the order of the side bar. Labels: `app:navigation`. */
export const navigation = [
  { key: 'home', path: '/', icon: IconHome },
  { key: 'year', path: '/year', icon: IconCalendarStats },
  { key: 'committee', path: '/committee', icon: IconUsers },
  { key: 'group', path: '/group', icon: IconUsersGroup },
  { key: 'committeeMeetings', path: '/committee-meetings', icon: IconCalendarEvent },
  { key: 'groupMeetings', path: '/group-meetings', icon: IconCalendarUser },
  { key: 'tasks', path: '/tasks', icon: IconChecklist },
  { key: 'budget', path: '/budget', icon: IconCoins },
  { key: 'archive', path: '/archive', icon: IconArchive },
  { key: 'regulation', path: '/regulation', icon: IconBook2 },
  { key: 'backup', path: '/backup', icon: IconDeviceUsb },
  { key: 'settings', path: '/settings', icon: IconSettings },
  { key: 'history', path: '/history', icon: IconHistory },
  { key: 'bin', path: '/bin', icon: IconTrash },
] as const;
