import type { agenda as vi } from '../vi/agenda.ts';
import type { SameKeys } from '../words.ts';

export const agenda: SameKeys<typeof vi> = {
  start: {
    template: 'Begin with the usual agenda',
    templateHint: 'Adds the items that this kind of meeting usually has. Items already on the agenda stay.',
    previous: 'Take the agenda of {{on}}',
    previousHint: 'Adds the items, minutes and presenters of “{{title}}”, without their papers.',
    carry: 'Left from earlier meetings ({{count}})',
    noDay: 'Choose the day of the meeting to get the usual agenda and what earlier meetings left to be done.',
    added: '{{count}} items added to the agenda.',
    nothingNew: 'The agenda already has these items.',
  },
  carry: {
    title: 'Left from earlier meetings',
    hint: 'Tick what is to go on the agenda this time.',
    review: 'Review of the previous conclusions',
    reviewOpen: '{{count}} tasks are still open; they are listed in an annex of the printed agenda.',
    reviewNone: 'No task is open any more.',
    items: 'Items not finished',
    postponed: 'Put off at the meeting of {{on}}',
    'not-reached': 'Not reached at the meeting of {{on}}',
    tasks: 'Open tasks',
    task: 'Lead: {{unit}}. Deadline: {{deadline}}.',
    taskOf: 'Concluded at the meeting of {{on}}.',
    overdue: 'Overdue',
    noUnit: 'not said',
    noDeadline: 'none written',
    conclusions: 'Conclusions of the last meeting that gave no task',
    conclusion: 'Conclusion {{order}} of the meeting of {{on}}',
    take: 'Put on the agenda ({{count}})',
    takeNone: 'Put on the agenda',
  },
  row: {
    noType: 'Kind: not chosen',
    carried: 'From the meeting of {{on}}',
    moved: '“{{title}}” is now item {{to}} of {{count}}, {{from}} – {{until}}',
    movedUnclocked: '“{{title}}” is now item {{to}} of {{count}}',
    removed: 'Item “{{title}}” taken off',
    unnamed: 'An item without a name',
  },
};
