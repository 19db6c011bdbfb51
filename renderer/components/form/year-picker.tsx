import { Button, Group, Modal, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

/** The earliest and latest year that a record may carry. */
const [earliest, latest] = [1945, 2200];
const another = 'another';

type Props = {
  year: number;
  /** Years that hold something, and those to begin with. */
  years: readonly number[];
  onChange: (year: number) => void;
};

/** The year that a screen shows: one of those in the book, or any other typed. */
export function YearPicker({ year, years, onChange }: Props) {
  const { t } = useTranslation();
  const [asks, setAsks] = useState(false);
  const offered = [...new Set([...years, year])].sort((a, b) => b - a).map(String);
  return (
    <>
      <Select
        aria-label={t('yearPicker.label')}
        w={150}
        allowDeselect={false}
        data={[
          ...offered.map((one) => ({ value: one, label: t('yearPicker.year', { year: one }) })),
          { value: another, label: t('yearPicker.another') },
        ]}
        value={String(year)}
        onChange={(value) => (value === another ? setAsks(true) : onChange(Number(value)))}
      />
      {asks && <OtherYear year={year} onChange={onChange} onClose={() => setAsks(false)} />}
    </>
  );
}

function OtherYear({ year, onChange, onClose }: Omit<Props, 'years'> & { onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<number | string>(year + 1);
  const isYear = typeof typed === 'number' && typed >= earliest && typed <= latest;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('yearPicker.another')}
      closeButtonProps={{ 'aria-label': t('actions.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isYear) return;
          onChange(typed);
          onClose();
        }}
      >
        <NumberInput
          label={t('yearPicker.label')}
          value={typed}
          onChange={setTyped}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          data-autofocus
          error={isYear ? undefined : t('yearPicker.range', { earliest, latest })}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit">{t('actions.choose')}</Button>
        </Group>
      </form>
    </Modal>
  );
}

/** The year in the screen's address, so that going back and reloading keep it; null where none was chosen. */
export function useYearChosen(): [number | null, (year: number) => void] {
  const [params, setParams] = useSearchParams();
  const typed = Number(params.get('year'));
  const year = Number.isInteger(typed) && typed >= earliest && typed <= latest ? typed : null;
  const choose = (next: number) =>
    setParams((before) => {
      before.set('year', String(next));
      return before;
    });
  return [year, choose];
}

/** The year to begin with: this one where it holds something, else the nearest that does, else this one. */
export const firstYear = (thisYear: number, years: readonly number[]): number =>
  years.toSorted((a, b) => Math.abs(a - thisYear) - Math.abs(b - thisYear) || b - a)[0] ?? thisYear;
