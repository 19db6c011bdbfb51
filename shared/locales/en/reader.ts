import type { reader as vi } from '../vi/reader.ts';
import type { SameKeys } from '../words.ts';

export const reader: SameKeys<typeof vi> = {
  title: 'Read a regulation from its text',
  lead: 'The program reads the regulation and proposes the rules it finds. Nothing takes effect before you have confirmed each of them.',
  back: 'Regulation',
  source: {
    file: 'Choose the file of the regulation',
    fileHint: 'A Word file (.docx), a PDF with text, or plain text (.txt). Files can be dropped here.',
    fileSilent: 'A scan (pictures only) cannot be read.',
    orPaste: 'or paste the whole regulation',
    paste: 'Text of the regulation',
    pasteHint:
      'Paste the issuing decision as well, if there is one. Page numbers, broken lines and bold marks do no harm.',
    read: 'Read the text',
    reading: 'Reading the text',
    nothing: 'There is no text yet. Paste the whole regulation here.',
    pictures:
      'Page {{pages}} of the file holds only pictures and could not be read. Check on paper whether articles are missing.',
    pasted: 'Pasted text',
    other: 'Read another text',
    otherTitle: 'Read another text?',
    otherText: 'What you confirmed of this text will be dropped. Nothing in the book changes.',
    stay: 'Go on with this text',
  },
  summary: '{{articles}} articles, {{clauses}} clauses',
  kept: 'Going on with the reading that was left unfinished.',
  progress: {
    label: 'How much is confirmed',
    left: '{{count}} still to be confirmed',
    done: 'All confirmed',
    next: 'Go to the next one',
    certain: 'Confirm the {{count}} certain ones',
  },
  /** The regulation is shown as it is printed. */
  text: {
    label: 'Text of the regulation',
    decision: 'Issuing decision',
    chapter: 'Chương {{number}}',
    section: 'Mục {{number}}',
    article: 'Điều {{number}}',
    quoted: 'Quoted from another paper, not part of this regulation',
  },
  general: {
    title: 'About the text',
    seen: 'Seen; I will enter it correctly with the facts of the regulation',
    label: 'Seen: {{text}}',
  },
  filter: {
    label: 'Points shown',
    found: 'Found ({{count}})',
    'not-found': 'Not found ({{count}})',
    'not-looked-for': 'Not looked for ({{count}})',
  },
  hint: {
    found: 'In the order of the text. Click a question to see the words it rests on.',
    'not-found': 'The text says nothing of these, so they stay “Not regulated”. If it does, choose “Write”.',
    'not-looked-for':
      'The program does not look for these by itself. They may be left; if the regulation speaks of one, choose “Write”.',
  },
  none: 'Nothing here.',
  points: 'Points of the regulation',
  show: 'Show in the text: {{question}}',
  confidence: { high: 'Certain', medium: 'Look again', low: 'Uncertain' },
  state: {
    doubt: 'Needs an answer',
    confirmed: 'Confirmed',
    mended: 'Mended',
    silenced: 'Not regulated',
    written: 'Written by you',
  },
  unheld:
    'The text speaks of this, but it is not clear how to enter it. Write it, or choose “Not regulated”.',
  confirm: 'Confirm',
  mend: 'Mend',
  write: 'Write',
  silence: 'Not regulated',
  reopen: 'Change again',
  aloud: '{{action}}: {{question}}',
  accept: 'Enter this point',
  faulty: 'Something is missing. Fill in the answer, the article and the quoted words.',
  notYet: '{{count}} points are still to be confirmed. The regulation can be used when all are.',
  attach: {
    title: 'Attach the text of the regulation',
    lead: 'The text is kept with “{{title}}”, so that every article opens at its words. The rules in the book stay as they are.',
    gone: 'This regulation is not there any more',
    goneHint: 'It may have been removed. Go back to the regulation screen and choose again.',
    use: 'Attach this text',
    done: 'The text is attached.',
    summary: '{{found}} of {{all}} citations stand in the text',
    whole: 'Everything that the book cites stands in this text.',
    place: 'The text has no such article or clause',
    placeHint:
      'It cannot be attached yet. See whether it is the right text; if it is, put the wrong citations right on the regulation screen and attach it again.',
    words: 'The quoted words differ from the text',
    wordsHint: 'It can be attached all the same. Compare them to know which is right.',
    cited: '«{{phrase}}»',
  },
  page: {
    use: 'Set up a new committee by this regulation',
    lead: 'Check names, days and the number of the decision. The committee stands beside the one in the book, with a regulation and duties of its own.',
  },
};
