import type { errors as vi } from '../vi/errors.ts';
import type { SameKeys } from '../words.ts';

export const errors: SameKeys<typeof vi> = {
  'unknown-channel': 'The program has no such function. Close it and open it again.',
  'invalid-input': 'A field is not right: {{field}} – {{reason}}.',
  'too-large': '“{{name}}” is larger than allowed. Divide it and try again.',
  'not-permitted': 'The user at work may not do this. Change the user, or look at the roles in Settings.',
  'not-signed-in': 'Nobody is signed in. Choose your name first.',
  'not-found': 'This entry is no longer in the book; it may have been removed. Look in the bin.',
  'already-exists': 'This entry is in the book already.',
  'in-use': 'It cannot be removed while {{count}} other entries use it. Remove or change those first.',
  conflict: 'This clashes with what the book holds: {{reason}}.',
  'record-locked': 'This entry is locked and can no longer be changed.',
  'illegal-transition': 'It cannot go from “{{from}}” to “{{to}}”.',
  'looking-back':
    'The book is shown as it once stood, so nothing can be written. Press “Back to the present” at the top.',
  'changes-stand-on-it': 'Not undone: {{count}} later changes stand on this one. Undo those as well.',
  'not-undoable':
    'Setting up the book, a backup or a restore cannot be undone. To return to an earlier book, restore a backup.',
  'undo-too-wide':
    'More than {{count}} changes hang on this, so it cannot be undone at once. Choose fewer changes, or restore a backup.',
  'reason-required': 'A reason is needed.',
  'book-moved':
    'This book moved elsewhere (“{{to}}”) on {{on}}, so it can only be read on this PC. Write in it on the new PC; if it is not to move after all, its officer unlocks it under Handing over, moving.',
  'handover-not-yet':
    'The day of the hand-over is {{on}}, which is still to come, so the rights cannot change hands. Do this on that day, or change the day.',
  'handover-closed': 'This hand-over has ended and can no longer be changed. Begin a new one.',
  'meeting-not-yet':
    'The meeting is set for {{on}}, which is still to come, so it cannot be marked as held. If it took place earlier, change its day first.',
  'duty-not-soft':
    'The regulation does not let this be put off. Plan the meeting or record the report; late is better than never.',
  'nothing-in-year':
    'There is no duty and no meeting in {{year}}, so there is nothing to export. Choose another year, or plan a meeting first.',
  'duty-settled': 'This is done and need not be put off.',
  'not-by-regulation':
    'The regulation leaves this to somebody else ({{place}}). Choose the person or office that it names.',
  'adoption-first':
    'By the regulation ({{place}}) the committee discusses and adopts a proposal before it is accepted. Give the day or the meeting of its adoption.',
  'already-set-up': 'This book has been set up. Use another data folder for a new one.',
  'not-set-up': 'The book has not been set up. Go through the first run.',
  overspent:
    'The line has {{remaining}} đồng left; the expense is {{over}} đồng over. To exceed it, give the reason and who decided.',
  'estimate-below-spent':
    '{{spent}} đồng have been spent on this line, more than the new estimate of {{estimate}} đồng. Keep the estimate at what is spent or above, or correct the expenses first.',
  'read-only':
    'The book is open for reading only and cannot be written. Restore it from a backup under Backup.',
  'folder-in-use':
    'Another window of the program uses the data folder. Use that window, or close it and open this one again.',
  'folder-not-writable':
    'The data folder cannot be written to. Check the permissions of the folder or the drive.',
  'folder-not-readable':
    'The folder chosen cannot be opened: the drive may have been pulled out, or this PC does not allow it. Plug it in and choose again, or choose another folder.',
  'folder-missing':
    'The data folder is not there. If it lies on a removable drive, plug it in and open the program again.',
  'disk-full': 'The disk is full and nothing was saved. Remove files you do not need, then try again.',
  'disk-failed':
    'The disk reported a fault while writing; the last change was not saved. Close the program, open it again and check.',
  'store-damaged': 'The data are damaged. Restore the newest backup under Backup.',
  'store-too-new':
    'The data were written by a newer version ({{found}}; this program reads up to {{supported}}). Install the newer version.',
  'store-stopped': 'The program has stopped writing data. Close it and open it again.',
  'book-not-open':
    'The book is not open, so this cannot be done. Close and reopen the program; the recovery screen tells why.',
  'book-not-found':
    'There is no book in the folder “{{name}}”. Choose the folder that holds the book, or confirm that a new one is to begin there.',
  'book-is-whole': 'The book is open and undamaged: there is nothing to recover.',
  'nothing-certain':
    'The book cannot be rebuilt up to this change. Choose another point, or restore a backup.',
  'place-network':
    'The data folder lies on a network drive ({{name}}), which cannot promise that a saved change is kept. Move the book to a folder of this PC.',
  'place-cloud':
    'The data folder lies inside a folder that {{name}} synchronises; it may replace or remove files half-way and damage the book. Move the book to another folder of this PC.',
  'place-occupied': 'There are other files in the folder “{{name}}”. Choose an empty folder.',
  'file-missing': 'The file “{{name}}” is not in the store. Add it again or restore a backup.',
  'file-damaged': 'The file “{{name}}” is damaged or was not copied whole. Add it again or restore a backup.',
  'file-type-refused':
    'Files like “{{name}}” are not taken. PDF, Word, Excel, PowerPoint, pictures and plain text are.',
  'file-not-what-it-says':
    'The file “{{name}}” is not what its name says. Open it where it was made and save it under the right type.',
  'file-empty': 'The file “{{name}}” is empty.',
  'upload-unknown': 'Copying the file was interrupted. Add it again.',
  'table-empty': 'The table has no rows to take in.',
  'table-unreadable':
    'The table in “{{name}}” cannot be read. Save it as Excel (.xlsx), or paste it from the table.',
  'rows-faulty': '{{count}} rows are not right, so none was taken in. Correct the marked rows.',
  'not-a-regulation':
    'No article (“Điều 1.”, “Điều 2.” …) was found in this text, so no regulation could be read. Copy the whole regulation and try again.',
  'citations-unresolved':
    'This text has no {{places}}, which the rules in the book cite. See whether it is the right text; if it is, put the wrong citations right on the regulation screen and attach it again.',
  'pdf-without-text':
    'The file “{{name}}” is a scan: it holds pictures and no text, so it cannot be read. Use the Word file of the regulation, or type the text and paste it.',
  'pdf-locked':
    'The file “{{name}}” has a password, so it cannot be read. Open it with that password, save it without one and choose it again.',
  'no-pdf-engine':
    'No browser on this PC can make a PDF. Install Microsoft Edge or Google Chrome, or use Word.',
  'pdf-failed': 'The PDF could not be made. Try again; if it fails still, use Word.',
  'print-failed':
    'It was not printed. See that the printer is on and has paper and print again, or save a PDF.',
  'save-refused':
    '“{{name}}” could not be written. If the file is open in Word or Excel, close it; otherwise choose another name or folder.',
  'no-program':
    'This PC has no program to open “{{name}}”. Have one installed that reads this type of file, then open it again.',
  'target-gone':
    'The drive was pulled out or does not answer, so this could not be finished. Earlier backups are untouched; plug it in and try again.',
  'target-full':
    'The drive has not enough room ({{neededBytes}} needed, {{freeBytes}} free). Earlier backups are untouched; use another drive or make room.',
  'target-not-writable':
    'The place chosen cannot be written to. Check the lock of the stick, or choose another place.',
  'target-inside-data':
    'A backup cannot lie inside the data folder of the program. Choose a USB stick or another folder.',
  'bag-not-found': 'There is no backup at the place chosen. Choose a folder whose name begins with SBCD.',
  'bag-malformed': 'This folder is not a valid backup: {{path}}.',
  'bag-file-missing': 'The backup lacks the file {{path}}. Use another backup.',
  'bag-file-extra': 'The backup holds a foreign file {{path}}. It will not be restored; use another one.',
  'bag-file-changed': 'The file {{path}} of the backup was changed or is damaged. Use another backup.',
  'bag-path-refused': 'The backup holds an unsafe path {{path}} and is refused.',
  'bag-too-new': 'The backup was made by a newer version. Install that version, then restore.',
  'bag-not-a-book':
    'This folder is not a backup of Sổ Ban Chỉ đạo (see {{path}}). Choose a folder whose name begins with SBCD.',
  'passphrase-needed':
    'This backup is locked with a passphrase. Type the passphrase that was chosen when it was made (see the recovery sheet).',
  'passphrase-wrong':
    'The passphrase does not open this backup. Check the Vietnamese keyboard, capital and small letters, and type it again as it stands on the recovery sheet; nothing has been changed.',
  'mark-in-the-way':
    'There is another mark on this drive. If it shall be used for this book, press “Write a new mark”.',
  'look-ended':
    'The backup is no longer open to be looked into. Open it again, then choose what to take over.',
  'automatic-on-stick':
    'This folder lies on a backup stick. Choose a folder on a disk of this PC for automatic backups.',
  'automatic-elsewhere':
    'This folder is not of this PC alone: {{name}} copies what lies in it elsewhere, and personal data would leave the PC. Choose another folder on a disk of this PC.',
  'backup-running':
    'Another backup or restore is still under way. Wait for it to end, or press Stop there, then try again.',
  'restore-unfinished':
    'The restore did not finish because the disk reported a fault half-way. The old book and the backup are both intact. Close the program and open it again: it will do the rest.',
  cancelled: 'Stopped as asked; nothing was changed.',
  'unsupported-here': 'This cannot be done in the present window.',
  internal:
    'The program met an unexpected fault. What was saved is still there. When you report it, give the code {{reference}}.',
};
