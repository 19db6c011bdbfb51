import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  type AskedPerson,
  askedPeople,
  openPeople,
} from '../../../../shared/meetings/rounds/round-answers.ts';
import { type QuestionSummary, roundSummary } from '../../../../shared/meetings/rounds/round-summary.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { type RulesOfBody, rulesOfBody } from '../../../../shared/regulation/rules-of-body.ts';
import { allRecordsOf } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';

export type RoundStanding = {
  people: AskedPerson[];
  open: AskedPerson[];
  questions: QuestionSummary[];
  /** By id of the question. */
  rulings: Map<string, Of<'ruling'>>;
};

/** Where a round stands by what was sent, answered and decided so far. */
export function useRound(meeting: Of<'meeting'>): RoundStanding {
  const { today } = useStatus();
  const where = { meetingId: meeting.id };
  const { data: opinions } = useQuery(allRecordsOf('opinion', { where }));
  const { data: deliveries } = useQuery(allRecordsOf('delivery', { where }));
  const { data: rulings = [] } = useQuery(allRecordsOf('ruling', { where }));
  return useMemo(() => {
    const people = askedPeople({
      ...{ round: meeting, today },
      opinions: opinions ?? [],
      deliveries: deliveries ?? [],
    });
    return {
      people,
      open: openPeople(people),
      questions: roundSummary(meeting, people),
      rulings: new Map(rulings.map((ruling) => [ruling.itemId, ruling])),
    };
  }, [meeting, today, opinions, deliveries, rulings]);
}

/** By what the body works on a day; without a day, on this one. */
export function useRules(body: Of<'body'> | null, on: string): RulesOfBody<Of<'regulation'>> {
  const { today } = useStatus();
  const { data: versions = [] } = useQuery(allRecordsOf('regulation'));
  return rulesOfBody(body ?? { id: '', committeeId: null }, versions, on === '' ? today : on);
}
