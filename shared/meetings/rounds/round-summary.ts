import type { Of } from '../../records/index.ts';
import type { stances } from '../../records/opinion.ts';
import type { AskedPerson, Round } from './round-answers.ts';

export type Stance = (typeof stances)[number];

/** One answer to one question, as it stands beside the others. */
export type AnswerLine = { personId: string; opinion: Of<'opinion'>; isLate: boolean };

/** Tổng hợp: how those asked answered one question. The figures add up to all who were asked. */
export type QuestionSummary = {
  itemId: string;
  title: string;
  agree: number;
  disagree: number;
  other: number;
  /** Answered in words alone. */
  unsaid: number;
  /** Not answered. */
  silent: number;
  lines: AnswerLine[];
};

/** The answers of a round by question, counted, with what was said side by side. */
export function roundSummary(round: Round, people: readonly AskedPerson[]): QuestionSummary[] {
  return round.agenda.map(({ id: itemId, title }) => {
    const lines = people.flatMap(({ personId, answers }): AnswerLine[] => {
      const opinion = answers.get(itemId);
      if (!opinion) return [];
      return [{ personId, opinion, isLate: opinion.receivedOn !== null && opinion.receivedOn > round.on }];
    });
    const count = (stance: Stance | null) => lines.filter(({ opinion }) => opinion.stance === stance).length;
    return {
      ...{ itemId, title, lines },
      agree: count('agree'),
      disagree: count('disagree'),
      other: count('other'),
      unsaid: count(null),
      silent: people.length - lines.length,
    };
  });
}
