import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { isIsoDate } from '../../../../shared/calendar.ts';
import { reading } from '../../../queries.ts';

/** How a committee's regulation of a day is changed; while a day is being typed, that of the day before it. */
export const useAmendmentRules = (bodyId: string, on: string) =>
  useQuery({
    ...reading('amendments.rules', { bodyId, on }),
    enabled: isIsoDate(on),
    placeholderData: keepPreviousData,
  });
