import type { app as vi } from '../vi/app.ts';
import type { SameKeys } from '../words.ts';

export const app: SameKeys<typeof vi> = {
  name: 'Sổ Ban Chỉ đạo',
  navigation: {
    home: 'Overview',
    year: 'Year calendar',
    committee: 'Committee',
    group: 'Working group',
    committeeMeetings: 'Committee meetings',
    groupMeetings: 'Group meetings',
    tasks: 'Tasks',
    budget: 'Budget',
    archive: 'Archive',
    regulation: 'Regulation',
    backup: 'Backup',
    settings: 'Settings',
    history: 'History',
    bin: 'Bin',
    label: 'Parts of the program',
    skip: 'Skip to the content',
  },
  committeeChoice: {
    label: 'Working with',
    ended: 'Ended on {{until}}',
    choose: 'Choose the committee',
  },
  signIn: {
    nobody: 'No user is left in the book (the data may be damaged). Restore the newest backup.',
    title: 'Who is working?',
    hint: 'Choose your name. It is written into the history with every change.',
    change: 'Change user',
  },
  actions: {
    add: 'Add',
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    edit: 'Edit',
    remove: 'Remove',
    undo: 'Undo',
    putBack: 'Put back',
    open: 'Open',
    back: 'Back',
    next: 'Continue',
    choose: 'Choose',
    chooseFile: 'Choose a file',
    retry: 'Try again',
    stop: 'Stop',
    print: 'Print',
    moveUp: 'Move up',
    moveDown: 'Move down',
    more: 'More',
    history: 'History',
  },
  search: {
    label: 'Search',
    placeholder: 'Search, no accents needed',
    title: 'Search results',
    everywhere: 'Search the whole book',
    none: 'Nothing found for “{{query}}”. Try fewer letters; accents are not needed.',
    found: '{{count}} found',
  },
  table: {
    none: 'No row matches “{{query}}”.',
    rows: 'Rows: {{count}}',
    sortBy: 'Sort by {{column}}',
    actions: 'Actions',
  },
  state: {
    loading: 'Reading the book…',
    saved: 'Saved.',
    draft: 'What you had typed last time was brought back. Press Cancel if it is not needed.',
    removed: '“{{title}}” is in the bin.',
    removedWith: '“{{title}}” and what belongs to it ({{parts}}) are in the bin.',
    hasParts:
      '“{{title}}” was not removed: {{parts}} entries belong to it. What is removed together is put back together.',
    removeWith: 'Remove those {{parts}} too',
    putBack: '“{{title}}” was put back.',
    putBackWith: '“{{title}}” was put back with the {{parts}} entries that went with it.',
    readOnly: 'The book is open for reading only: nothing can be written until the trouble is settled.',
    notChosen: 'Not chosen',
    yes: 'Yes',
    no: 'No',
    until: 'today',
    unknown: 'None yet',
  },
  file: {
    drop: 'Drop a file here, or click to choose one',
    types: 'PDF, Word, Excel, pictures or plain text',
    copying: 'Copying {{name}}',
    known: '“{{name}}” is in the book already: {{places}}. No second copy is kept.',
    knownUnfiled: '“{{name}}” is in the file store already; that copy is used.',
    remove: 'Take off the file {{name}}',
  },
  delivery: {
    saved: 'Saved to {{path}}.',
    downloaded: '“{{name}}” is in the download folder of the browser.',
    printed: 'Handed to the printer.',
  },
  printing: {
    title: 'Making ready to print',
    reading: 'Reading the file…',
    drawing: 'Drawing page {{done}} of {{total}}…',
    unreadable:
      '“{{name}}” cannot be drawn for the printer: it has a password or is damaged. Open it and print it from your PDF program.',
  },
  yearPicker: {
    label: 'Year',
    year: 'Year {{year}}',
    another: 'Another year…',
    range: 'Type a year from {{earliest}} to {{latest}}.',
  },
  legacyText: {
    found: 'The pasted text is in an old encoding (TCVN3). Convert it to Unicode?',
    preview: 'Converted: {{text}}',
    convert: 'Convert to Unicode',
    keep: 'Keep as it is',
  },
  notice: {
    'check-found':
      'The check of the book on {{on}} found {{count}} damaged or missing parts. See what to do under History, Check of the book.',
    'torn-tail':
      'The last write before the power went was incomplete and was left out. Every change reported as saved is still there.',
    'snapshot-damaged':
      'The data file {{file}} was damaged and has been rebuilt whole from the one before it. Take a backup to a USB stick now.',
    'journal-damaged':
      'The journal {{file}} is damaged in the middle. Only what is certain is shown (up to change {{sequence}}); restore the newest backup.',
    'journal-missing':
      'The journal {{file}} is missing. Only what is certain is shown (up to change {{sequence}}); restore the newest backup.',
    'everything-missing':
      'There are stored files but no book. Do not begin a new book here; restore the newest backup.',
    'place-fat':
      'The book lies on a FAT/exFAT drive, which a power cut or a pulled plug damages easily. Better keep it on an NTFS drive of the PC, and back it up often.',
    'place-removable':
      'The book lies on a drive that can be taken away. Do not pull it out while the program is open, and back it up elsewhere.',
    'disk-failed':
      'The disk failed while writing. Close the program, open it again and see what was certainly saved.',
  },
  time: { hours: 'hours', minutes: 'minutes' },
  calendar: { previous: 'Previous month', next: 'Next month', clear: 'Clear the day' },
  noSuchDay: 'There is no day “{{text}}”. The field keeps what it held.',
  broken: {
    title: 'This screen met a fault',
    hint: 'What was saved is still there. Open the page again; if it fails still, close the program, open it again, and report the line below.',
    reload: 'Open the page again',
  },
  dateAsTyped: 'day/month/year',
  period: { month: 'Month', quarter: 'Quarter', year: 'Year' },
  step: 'Step {{step}} of {{total}}',
};
