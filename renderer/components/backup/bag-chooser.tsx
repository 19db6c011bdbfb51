import { Radio, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BagListing, BagSummary } from '../../../shared/outputs/backup.ts';
import { reading } from '../../queries.ts';
import { useWords } from '../../words.ts';
import { EmptyState } from '../page/empty-state.tsx';
import { Loaded } from '../page/loaded.tsx';
import { takenAtWords } from './bag-facts.tsx';
import { type Place, PlaceCards } from './place-cards.tsx';

/** A backup that lies there; one that says nothing of itself any more passes for unlocked. */
export type ChosenBag = { folder: string; encrypted: boolean };

type Props = { value: ChosenBag | null; onChange: (bag: ChosenBag | null) => void; disabled: boolean };

/** First the drive or folder, then one of the backups that lie there. */
export function BagChooser({ value, onChange, disabled }: Props) {
  const { t } = useTranslation('backup');
  const [place, setPlace] = useState<Place | null>(null);
  const choosePlace = (next: Place | null) => {
    setPlace(next);
    onChange(null);
  };
  return (
    <Stack>
      <PlaceCards label={t('places.from')} value={place} onChange={choosePlace} disabled={disabled} />
      {place && <Bags place={place} value={value} onChange={onChange} disabled={disabled} />}
    </Stack>
  );
}

function Bags({ place, ...rest }: Props & { place: Place }) {
  const query = useQuery({
    ...reading('backup.inspect', { folder: place.folder }),
    staleTime: 0,
    refetchOnMount: 'always',
  });
  return <Loaded query={query}>{(listing) => <BagList listing={listing} {...rest} />}</Loaded>;
}

function BagList({ listing, value, onChange, disabled }: Props & { listing: BagListing }) {
  const { t } = useTranslation('backup');
  const { bags, unreadable, unfinished } = listing;
  const choices = [
    ...bags.map((bag) => ({
      folder: bag.folder,
      encrypted: bag.encrypted,
      label: bag.name,
      facts: <BagLine bag={bag} />,
    })),
    ...unreadable.map(({ folder, label }) => ({
      folder,
      encrypted: false,
      label,
      facts: t('bags.unreadable'),
    })),
  ];
  return (
    <Stack gap="xs">
      {choices.length === 0 ? (
        <EmptyState title={t('bags.none')} hint={t('bags.noneHint')} />
      ) : (
        <Radio.Group
          label={t('bags.title')}
          value={value?.folder ?? ''}
          onChange={(folder) => onChange(choices.find((one) => one.folder === folder) ?? null)}
          disabled={disabled}
        >
          <Stack gap={6} mt={6} mah={260} style={{ overflowY: 'auto' }}>
            {choices.map(({ folder, label, facts }) => (
              <Radio key={folder} value={folder} label={label} description={facts} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {unfinished.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('bags.unfinished', { names: unfinished.join(', ') })}
        </Text>
      )}
    </Stack>
  );
}

function BagLine({ bag }: { bag: BagSummary }) {
  const { t } = useTranslation('backup');
  const words = useWords();
  const parts = [
    takenAtWords(bag),
    bag.organisation,
    ...(bag.ours ? [] : [t('bags.foreign')]),
    ...(bag.encrypted ? [t('bags.encrypted')] : []),
    ...(bag.ours && !bag.encrypted ? [t('inside.records', { count: bag.records })] : []),
    words.size(bag.bytes),
  ];
  return <>{parts.filter((part) => part !== '').join(' · ')}</>;
}
