import type { convening as vi } from '../vi/convening.ts';
import type { SameKeys } from '../words.ts';

export const convening: SameKeys<typeof vi> = {
  type: {
    named: 'The regulation provides for it',
    unsaid: 'The regulation is silent; it may be held all the same',
    unsaidNote: 'The regulation does not provide for this type of meeting; it may be held all the same.',
    noRegulation: 'No regulation in the book is in force on that day.',
  },
  convener: {
    ruled: 'By the regulation it is called by: {{who}}.',
    led: 'By the regulation those who work with the members are: {{who}}.',
    unsaid: 'The regulation does not say who calls a meeting of this type.',
  },
  proposing: { ruled: 'It may be held on the proposal of {{who}}.', use: 'Enter “{{who}}”' },
  chair: {
    away: '{{role}} is away, somebody else takes the chair',
    absent: '{{name}} has said not to come to this meeting.',
    substitute: '{{role}} takes the chair in the place of the one who is away.',
    noSubstitute: 'The regulation names no substitute. Choose who takes the chair.',
    led: 'By the regulation the working session is led by {{role}}.',
    optional: 'Nobody need take the chair of this type of meeting.',
    basis: 'Letter of authorisation no. …, or the word of the head of …',
  },
  partners: 'By the regulation the working session is held with: {{who}}.',
  group: 'Members of {{name}}',
  guests: { ruled: 'By the regulation an extended meeting also has: {{who}}.', add: 'Add {{who}}' },
  relist: 'The list has changed: once it is saved, record again who decided on it.',
  notices: {
    'convener-not-named': '{{name}} is not among those who may call this meeting: {{who}}.',
    'chair-not-named':
      'The regulation gives the chair to {{who}}. If {{who}} is away, tick so above; if {{name}} was authorised, choose “By authorisation” and write down what it rests on.',
    'chair-not-the-substitute': 'The substitute by the regulation is {{who}}, not {{name}}.',
    'substitution-unsaid': 'The regulation does not say who stands in when the chair is away.',
    'chair-not-delegable':
      'The regulation lets the chair be handed only to: {{who}}; {{name}} is not among them.',
    'delegation-unsaid':
      'The regulation does not provide for handing over the chair; write down clearly what it rests on.',
    'authorisation-missing': 'What the authorisation rests on is not written down yet.',
    'chair-outside':
      '{{name}} is not a member of the committee or the group on the day of the meeting. To have them chair all the same, choose “By authorisation” and write down what it rests on.',
    'decider-not-named': 'By the regulation {{who}} decides who attends, not {{name}}.',
    'convener-left': '{{name}}, who calls it, was a member only until {{on}}, before the day of the meeting.',
    'chair-left': '{{name}}, in the chair, was a member only until {{on}}, before the day of the meeting.',
    'secretary-left':
      '{{name}}, the secretary, was a member only until {{on}}, before the day of the meeting.',
    'attendee-left':
      '{{name}} was a member only until {{on}}, before the day of the meeting. Take them off the list.',
  },
  settled: {
    title: 'Decision on who attends',
    ruled: 'Who attends is decided by {{who}}.',
    done: 'Decided by {{name}} on {{on}}.',
    none: 'Nobody is recorded as having decided who attends.',
    record: 'Record the decision',
    change: 'Correct the decision',
    by: 'Decided by',
    on: 'Decided on',
    saved: 'The decision on who attends is recorded.',
  },
  ready: {
    title: 'Ready for the meeting',
    yes: 'All that the regulation asks for before the meeting is there.',
    no: 'Still missing before the meeting ({{count}}):',
    'meeting-report': 'Report of {{who}}',
    'meeting-notice': 'Notice of the meeting and its papers',
    attendees: 'Decision on who attends',
    dueOn: 'by {{on}} at the latest',
    lacking: 'still missing: {{what}}',
    doneOn: 'there since {{on}}',
    record: 'Record it',
  },
};
