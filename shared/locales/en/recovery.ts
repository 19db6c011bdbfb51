import type { recovery as vi } from '../vi/recovery.ts';
import type { SameKeys } from '../words.ts';

/** The screen that leads out of a book that does not open. */
export const recovery: SameKeys<typeof vi> = {
  heading: 'Recovery',
  loading: 'Looking at the state of the book…',
  otherLanguage: 'Tiếng Việt',
  moment: '{{day}} at {{time}}',
  what: {
    'store-damaged': {
      title: 'Part of the book is damaged',
      text: 'A file of the book is damaged or missing. The program has stopped and writes nothing more, so that the rest stays as it is. Nothing has been deleted. Choose a way to recover.',
    },
    'everything-missing': {
      title: 'No file of the book is left',
      text: 'Only stored files are left in the data folder; the files of the book itself were removed or moved away. No new book is begun over them. Restore a backup, or copy the files snap-… and wal-… back into this folder and try again.',
    },
    'disk-failed': {
      title: 'The disk reports an error',
      text: 'The disk could not read or write as asked, so the program has stopped writing. Changes that were confirmed as saved are still there. Try to open the book again; if the error stays, check the disk and move the book to another one.',
    },
    'disk-full': {
      title: 'The disk is full',
      text: 'There is no room left on the disk that holds the book, so it cannot be opened. The book is whole. Remove files that are not needed from that disk and try again, or move the book to another disk.',
    },
    'folder-in-use': {
      title: 'The book is open elsewhere',
      text: 'Another window of the program has this book, so it is not opened here as well: the two would overwrite each other. Use that window, or close it and try again.',
    },
    'folder-not-writable': {
      title: 'The data folder cannot be written to',
      text: 'The PC does not let the program write into the folder that holds the book. The book is whole. Check the write protection of the drive and the rights on the folder, or move the book to another folder.',
    },
    'folder-missing': {
      title: 'The data folder is not there',
      text: 'The folder that holds the book is not in its place: a drive may not be plugged in, or the folder was moved or renamed. No new book is begun in its place. Plug the drive in and try again, or show the right folder.',
    },
    'store-too-new': {
      title: 'The book was written by a newer version',
      text: 'This book was written by a newer version of the program (data version {{found}}; this program reads up to {{supported}}). The book is whole. Install the new version of the program and open it again.',
    },
    'restore-unfinished': {
      title: 'The last restore is unfinished',
      text: 'Putting the restored book in place was interrupted. The old book and the restored one are both whole. Press “Try again”: the program does the rest.',
    },
    'place-network': {
      title: 'The book lies on a network drive',
      text: 'The data folder lies on a network drive ({{name}}). A network drive cannot promise that a saved change is kept when the network or the power fails, so the program does not open a book there. Move the book to a folder of this PC.',
    },
    'place-cloud': {
      title: 'The book lies in a cloud folder',
      text: 'The data folder lies inside a folder of {{name}}. That service copies, replaces and removes files while the program writes, and so damages the book. Move the book to another folder of this PC.',
    },
    internal: {
      title: 'The book could not be opened',
      text: 'The program met an unexpected error when opening the book; nothing was changed. Try again. If the error stays, save a report for whoever helps you (reference {{reference}}).',
    },
    other: { title: 'The book could not be opened', text: '{{sentence}}' },
    interface: {
      title: 'The interface of the program does not run',
      text: 'A file of the program is damaged or missing; the book is whole. Try again. If it still does not run, install the program again (the book need not be removed), and save a report for whoever helps.',
    },
    whole: {
      title: 'The book opens as usual',
      text: 'There is nothing to recover. Press “Open the book” to work.',
    },
  },
  facts: {
    folder: 'Data folder',
    certain: 'What is certain',
    certainUpTo: 'All changes up to number {{sequence}}, {{at}}.',
    certainUpToNumber: 'All changes up to number {{sequence}}.',
    certainLast: 'The last change: {{what}}, by {{who}}.',
    certainLastNoName: 'The last change: {{what}}.',
    certainNothing: 'No change could be read.',
    damaged: 'Damaged files',
    faults: {
      'journal-damaged': '{{file}}: a journal, damaged in the middle',
      'journal-missing': '{{file}}: a journal, missing',
      'snapshot-damaged': '{{file}}: a snapshot, damaged',
      'everything-missing': 'Only stored files are left; no file of the book itself',
    },
    lost: 'What may be missing',
    lostOne: 'Change number {{first}}.',
    lostMany: '{{count}} changes, from number {{first}} to {{last}}.',
    lostOrMore: 'At least {{count}} changes, from number {{first}} on.',
    readable: '{{count}} changes behind the damage can still be read, to be entered again by hand:',
    readableLine: 'Number {{sequence}}, {{at}}: {{what}} ({{who}})',
    noRecord: 'content unknown',
    nobody: 'the program',
    holderHere: 'Open on this PC since {{since}} (process {{pid}}).',
    holderThere: 'Open on the PC {{host}} since {{since}}.',
    holderHint:
      'If you see no such window: press Ctrl + Shift + Esc, find “Sổ Ban Chỉ đạo” in the list, press “End task”, then “Try again”. What was confirmed as saved is not lost.',
    holderThereHint: 'Ask whoever works at that PC to close the program, then press “Try again”.',
  },
  choices: {
    title: 'What you can do',
    retry: {
      title: 'Try to open it again',
      hint: 'After plugging in the drive, closing the other window, making room or installing the new version.',
      button: 'Try again',
    },
    view: {
      title: 'Look only',
      hint: 'Opens what is certain in the usual interface, to look things up and print; nothing can be written.',
      button: 'Look only',
    },
    'go-back': {
      title: 'Go on with what is certain',
      hint: 'Makes a new book of all changes that are certain, to work on at once. The damaged book is kept whole in a folder of its own.',
      button: 'Choose a point…',
    },
    restore: {
      title: 'Restore a backup',
      hint: 'The book becomes as it was when backed up. The present one is kept whole in a folder of its own.',
      button: 'Choose a backup…',
    },
    move: {
      title: 'Move the book to another folder',
      hint: 'Copies the whole book, reads it back and compares every file, then opens it there. The old folder stays as it is.',
      button: 'Move the book…',
    },
    'choose-folder': {
      title: 'Open the book of another folder',
      hint: 'Where the book was moved away, or lies on another drive.',
      button: 'Choose a folder…',
    },
    'check-disk': {
      title: 'Check the disk',
      hint: 'Writes 100 times to see whether the disk keeps its word and how slow it is. Leaves nothing behind.',
      button: 'Check',
    },
    'show-files': {
      title: 'See where the files are',
      hint: 'Opens the data folder, or copies its path.',
      button: 'Open the folder',
    },
    'save-report': {
      title: 'Save a report for whoever helps',
      hint: 'A text with what happened and the names and sizes of files; no content of any record.',
      button: 'Save the report',
    },
  },
  copyPath: 'Copy the path',
  copied: 'Copied',
  tools: 'Tools',
  goBack: {
    title: 'Go on with what is certain',
    lead: 'The program makes a new book of what is certain, checks it, and only then puts it in place. The damaged book is kept whole in a folder “hong-…” inside the data folder.',
    points: 'Back to which point?',
    'last-certain': 'The last certain change: number {{sequence}}, {{at}}',
    generation: 'The snapshot before: number {{sequence}}, {{at}}',
    unknownTime: 'time unknown',
    losesNothingMore: 'No certain change is lost.',
    losesMore: '{{count}} more changes that are certain are left out.',
    confirm: 'Make a new book from this point',
    done: 'The book was made anew up to change number {{sequence}}. Look at the changes that may be missing and enter them again, then back up to a USB stick.',
  },
  restore: {
    title: 'Restore a backup',
    lead: 'Every file of the backup is checked first; if one is damaged, nothing changes. The present book is kept whole in a folder “hong-…”.',
    looking: 'Looking for backups on the drives…',
    found: 'Backups found',
    none: 'No backup was found. Plug in the stick that holds one and look again, or show the folder it lies in.',
    line: '{{at}} – {{records}} records, {{size}} – {{place}}',
    again: 'Look again',
    elsewhere: 'Choose another folder…',
    notThere: 'There is no backup of this program in the folder.',
    passphrase: 'Passphrase of the backup',
    confirm: 'Check and restore',
    done: 'Restored from the backup “{{name}}”. What was entered after {{at}} must be entered again.',
  },
  folder: {
    chooseTitle: 'Choose the folder that holds the book',
    moveTitle: 'Move the book to which folder?',
    elsewhereTitle: 'Choose where the backup lies',
    top: 'This PC',
    up: 'One level up',
    inside: 'Folders inside',
    none: 'There is no folder inside.',
    choose: 'Choose this folder',
    here: 'At: {{path}}',
    noBook: 'There is no book in this folder. Begin a new one here? The old book is not touched.',
    begin: 'Begin a new book here',
    another: 'Choose another folder',
    chosen: 'The book in {{path}} is open. From now on the program opens it there.',
    moved:
      'The book was moved to {{path}} and every file compared. The old folder stays as it is; from now on the program opens the book in the new one.',
  },
  disk: {
    running: 'Writing, for a few seconds…',
    append: 'Writing at the end: usually {{median}} ms, slowest {{slowest}} ms.',
    overwrite:
      'Writing into room made beforehand: usually {{median}} ms, slowest {{slowest}} ms ({{ratio}} times writing at the end).',
    kind: {
      turning: 'Kind of disk: turning (HDD).',
      solid: 'Kind of disk: solid state (SSD).',
      unknown: 'Kind of disk: the PC does not tell.',
    },
    verdicts: {
      sound: 'The disk writes well: each save takes no longer than that.',
      slow: 'The disk writes slowly: every save has to wait. It may be old or about to fail; back up to a USB stick and have the disk checked.',
      'too-fast':
        'The disk says “written” faster than a turning disk can write: it has only kept the bytes in its cache. In a power cut, changes just saved may be lost. Ask for help to switch off the disk’s “write caching”, and back up daily.',
      'maybe-too-fast':
        'The disk says “written” very fast. For a solid-state disk (SSD) that is normal; a turning disk (HDD) has not really written, and changes just saved may be lost in a power cut.',
    },
    again: 'Check again',
  },
  progress: {
    copy: 'Copying',
    'read-back': 'Reading back to compare',
    check: 'Checking the backup',
    swap: 'Putting it in place, please do not switch off the PC',
    compare: 'Comparing with the book',
    history: 'Reading the journals again',
    files: 'Reading the stored files again',
    measure: 'Measuring the disk',
    write: 'Copying',
    other: 'Working',
    stop: 'Stop',
    label: 'Progress',
  },
  actions: { open: 'Open the book', cancel: 'Cancel', close: 'Close' },
  saved: 'The report {{name}} was saved.',
  done: 'Recovered',
  still: 'The book still does not open. The present reason is told above.',
  lead: 'To the recovery screen',
  running: {
    failedTitle: 'The disk reports an error: the last change was not saved',
    fullTitle: 'The disk is full: the last change was not saved',
    certain: 'Certain: all changes up to number {{sequence}}, {{at}} ({{what}}).',
    certainNumber: 'Certain: all changes that were confirmed as saved.',
    notSaved:
      'Not saved: the change you have just saved. What you typed is kept in the form and shows again when the book is reopened.',
    failedNext:
      'What to do: press “Reopen the book”. The program reads from the disk what is certain and lets you go on. If the error stays, the recovery screen shows.',
    fullNext:
      'What to do: the program has given up its reserve of room. Close this and press Save once more. Then remove files that are not needed from the disk.',
    reopen: 'Reopen the book',
    close: 'Close this',
  },
};
