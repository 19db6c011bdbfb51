import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Of } from '../../../shared/records/index.ts';
import { useBodies } from '../../components/regulation/bodies.ts';

type Body = Of<'body'>;

type Chosen = {
  bodies: readonly Body[];
  /** '' = everybody; the id of a body; `with:` and a committee's id = it and its groups. */
  choice: string;
  /** Null for everybody. */
  bodyIds: string[] | null;
  choose: (choice: string) => void;
};

const together = 'with:';

/** Whose calendar is looked at; it stands in the address (`?of=`). */
export function useYearBodies(): Chosen {
  const { data: bodies = [] } = useBodies();
  const [params, setParams] = useSearchParams();
  const asked = params.get('of') ?? '';
  const bodyIds = idsOf(asked, bodies);
  const choose = (choice: string) =>
    setParams((before) => {
      if (choice === '') before.delete('of');
      else before.set('of', choice);
      return before;
    });
  return { bodies, choice: bodyIds === null ? '' : asked, bodyIds, choose };
}

/** An address that names nobody of the book is everybody's. */
function idsOf(choice: string, bodies: readonly Body[]): string[] | null {
  const id = choice.startsWith(together) ? choice.slice(together.length) : choice;
  if (!bodies.some((body) => body.id === id)) return null;
  const groups = bodies.filter(({ committeeId }) => committeeId === id).map((group) => group.id);
  return choice.startsWith(together) ? [id, ...groups] : [id];
}

/** The choice, where there is more than one body to choose from. */
export function YearBodies({ bodies, choice, choose }: Chosen) {
  const { t } = useTranslation('year');
  if (bodies.length < 2) return null;
  const committees = bodies.filter(({ type }) => type === 'committee');
  const data = committees.flatMap((committee) => {
    const groups = bodies.filter(({ committeeId }) => committeeId === committee.id);
    const all = { value: `${together}${committee.id}`, label: t('withGroup', { committee: committee.name }) };
    return [
      ...(committees.length > 1 && groups.length > 0 ? [all] : []),
      ...[committee, ...groups].map(({ id, name }) => ({ value: id, label: name })),
    ];
  });
  return (
    <Select
      aria-label={t('whose')}
      w={230}
      comboboxProps={{ width: 460, position: 'bottom-end' }}
      allowDeselect={false}
      data={[{ value: '', label: t('everybody') }, ...data]}
      value={choice}
      onChange={(value) => choose(value ?? '')}
    />
  );
}
