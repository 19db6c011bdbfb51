import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import { isValidOn } from '../../../shared/records/record.ts';
import { helpersOf } from '../../../shared/roster/helpers-of.ts';
import { useAddressedHelper } from './addressed-helper.ts';
import { BodyChoice } from './body-choice.tsx';

type Props = {
  bodies: readonly Of<'body'>[];
  /** The group that the screen shows. */
  shown: Of<'body'>;
  on: string;
};

/** The other bodies that help the committee on a day; nothing where there is one alone. */
export function GroupChoice({ bodies, shown, on }: Props) {
  const { t } = useTranslation('regulation');
  const { choose } = useAddressedHelper();
  const helpers = helpersOf(bodies, shown.committeeId).filter(
    (body) => body.id === shown.id || isValidOn(body, on),
  );
  if (helpers.length < 2) return null;
  return <BodyChoice label={t('helper.choose')} bodies={helpers} value={shown.id} onChange={choose} />;
}
