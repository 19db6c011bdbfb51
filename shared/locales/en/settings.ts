import type { settings as vi } from '../vi/settings.ts';
import type { SameKeys } from '../words.ts';

export const settings: SameKeys<typeof vi> = {
  title: 'Settings',
  tabs: {
    names: 'Commune and bodies',
    holidays: 'Holidays',
    users: 'Users',
    other: 'General',
  },
  span: { open: 'from {{from}}', closed: '{{from}} – {{until}}' },
  inUse: 'In use',
  communes: {
    title: 'Names of the commune',
    lead: 'A paper carries the names that were valid on its day. When the commune is renamed or merged, add the new names; the old ones stay for earlier papers.',
    rename: 'Add new names',
    renameTitle: 'Names of the commune from a new day on',
    renameHint:
      'The names in use end on the day before by themselves. Look at the names of the Committee and the group below afterwards.',
    editTitle: 'Edit names of the commune',
    editHint: 'Only to put a slip right. If the commune was renamed, close this and choose “Add new names”.',
    names: 'Commune, province',
    span: 'Time',
    renamed: 'The new names hold from {{from}}; the former ones end on the day before.',
    emptyTitle: 'No names of the commune yet',
    emptyHint: 'Add them so that papers can be printed.',
  },
  bodies: {
    title: 'Committee and working group',
    lead: 'Names and abbreviation are printed on papers.',
    editTitle: 'Edit the names of a body',
    emptyTitle: 'No body yet',
    emptyHint: 'Committee and group are entered when the book is set up.',
  },
  seal: {
    silent:
      'The regulation in force says nothing about the use of a seal, so somebody with authority must answer.',
    stated: 'The regulation in force says about the use of a seal:',
    none: 'No regulation is in force today.',
    unknown:
      'Both the role in the body and the post in the agency are printed under the signature; striking out a line is easier than adding one.',
    allowed:
      'Papers carry the agency’s seal: both the role in the body and the post in the agency are printed.',
    'not-allowed': 'Papers carry no seal of the agency: only the role in the body is printed.',
  },
  holidays: {
    year: 'Holidays of {{year}}',
    entered: 'Entered in the book',
    shipped: 'Table that came with the program',
    noTable: 'No table yet',
    noticeOut: 'Decided',
    noNotice: 'No notice yet',
    noNoticeHint:
      'The book has no notice of the holidays of {{year}}. The table below follows the Labour Code, without swapped days; enter the notice when it is out.',
    noTableHint:
      'There is no table for {{year}}; only Saturdays and Sundays are known. Enter it when the notice is out.',
    enter: 'Enter the holidays of {{year}}',
    edit: 'Edit the holidays',
    useShipped: 'Drop the table entered',
    formTitle: 'Holidays of {{year}}',
    formHint:
      'Enter the Mondays to Fridays off and the Saturdays worked in exchange, as in the notice. Weekends are off anyway and need no line.',
    workingDays: '{{count}} working days in the year',
    days: '{{count}} days',
    off: 'Days off',
    noOff: 'No day off entered yet.',
    worked: 'Worked Saturdays',
    noWorked: 'No Saturday is worked in exchange.',
    source: 'Source',
    noSource: 'No source entered.',
    day: 'Day',
    weekday: 'Weekday',
    why: 'Reason',
    dayOf: 'Day, line {{row}}',
    whyOf: 'Reason, line {{row}}',
    addOff: 'Add a day off',
    addWorked: 'Add a worked Saturday',
    removeDay: 'Take out line {{row}}',
    restDay: 'a weekend anyway',
  },
  users: {
    lead: 'The user’s name is written into the history with every change. The program uses no passwords: lock the PC when you leave it.',
    add: 'Add a user',
    addTitle: 'Add a user',
    editTitle: 'Edit a user',
    state: 'State',
    active: 'Active',
    inactive: 'Not active',
    deactivate: 'Take off the list',
    activate: 'Put on the list again',
    deactivated: '“{{name}}” is no longer offered when the program opens. The name stays in the history.',
    activated: '“{{name}}” may use the program again.',
    rolesTitle: 'What each role may do',
    role: {
      officer:
        'Keeps the book: names, members, regulation, meetings, reports and duties done, records, holidays; manages users; backs up and restores; hands over, moves to another PC. Does not write the budget.',
      'group-head':
        'Leads the group: teams, meetings, reports and duties done, records, proposals to amend the regulation; backs up.',
      'budget-officer': 'Manages the money: estimate, expenses and duties done; backs up.',
      viewer: 'Reads, searches and prints every part of the book; changes nothing in it.',
    },
    emptyTitle: 'No user yet',
    emptyHint: 'Add the first user, with the role of officer in charge.',
  },
  other: {
    languageTitle: 'Language of the program',
    languageHint: 'Changes at once. Printed papers are always in Vietnamese.',
    bookTitle: 'The book and its reminders',
    keptFromHint: 'Nothing that was due before this day is reminded of.',
    reminderHint: 'The overview reminds when the last backup is older than so many days.',
    placeTitle: 'Where the data lie',
    placeHint:
      'The whole book is in this folder. Do not change or delete files in it; use Backup to make copies.',
    copy: 'Copy the path',
    copied: 'Copied',
    version: 'Program version {{version}}',
  },
};
