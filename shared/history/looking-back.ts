import type { Channel } from '../channels.ts';

/**
 * What may be asked while the book is looked at as it once stood: answered from the records of that moment
 * ('past'), or as always ('present'). Whatever is not named here is refused: nothing is written meanwhile.
 */
export const lookingBack: { readonly [C in Channel]?: 'past' | 'present' } = {
  'records.list': 'past',
  'records.get': 'past',
  'records.bin': 'past',
  'records.history': 'past',
  'bin.files': 'present',
  'roster.on': 'past',
  'duties.list': 'past',
  'year.calendar': 'past',
  'year.export': 'past',
  'meetings.propose': 'past',
  'tasks.list': 'past',
  'tasks.choices': 'past',
  'tasks.export': 'past',
  'budget.year': 'past',
  'budget.export': 'past',
  'archive.year': 'past',
  'papers.preview': 'past',
  'papers.save': 'past',
  'papers.print': 'past',
  'search.find': 'past',
  'app.status': 'present',
  'session.sign-in': 'present',
  'session.sign-out': 'present',
  'history.changes': 'present',
  'history.change': 'present',
  'moment.open': 'present',
  'moment.close': 'present',
  'files.open': 'present',
  'files.read': 'present',
  'disk.check': 'present',
  'tasks.cancel': 'present',
};
