import { Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Citation } from '../../../../shared/regulation/profile/rule.ts';
import { ItemCards } from './item-cards.tsx';
import { PlaceFields } from './place-fields.tsx';
import type { ControlSpeech } from './value-props.ts';

type Props = {
  also: readonly Citation[];
  onChange: (also: Citation[]) => void;
  error: ControlSpeech['error'];
};

/** Further places that say the same or complete it. */
export function AlsoFields({ also, onChange, error }: Props) {
  const { t } = useTranslation('ruleControl');
  return (
    <Input.Wrapper label={t('also')} labelElement="div" error={error('also')}>
      <ItemCards
        items={also}
        nameOf={(number) => t('alsoAt', { number: number + 1 })}
        addLabel={t('addPlace')}
        removeLabel={(number) => t('removePlace', { number: number + 1 })}
        onAdd={() => onChange([...also, { article: '', clause: null, phrase: '' }])}
        onRemove={(index) => onChange(also.toSpliced(index, 1))}
      >
        {(at, index) => (
          <PlaceFields
            at={at}
            onChange={(next) => onChange(also.with(index, next))}
            error={(field) => error(`also.${index}.${field}`)}
          />
        )}
      </ItemCards>
    </Input.Wrapper>
  );
}
