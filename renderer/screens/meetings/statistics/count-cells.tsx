import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  type AttendanceCounts,
  attendanceRate,
  countNames,
} from '../../../../shared/meetings/statistics/attendance-statistics.ts';

/** The heads of the counts, in the order of the counts. */
export function CountHeads() {
  const { t } = useTranslation('statistics');
  return (
    <>
      {countNames.map((name) => (
        <Table.Th key={name} ta="center" fz="xs">
          {t(`people.${name}`)}
        </Table.Th>
      ))}
      <Table.Th ta="center" fz="xs">
        {t('people.rate')}
      </Table.Th>
    </>
  );
}

/** The counts of a person, a meeting or all; nothing is shown as a dash, so that what is there stands out. */
export function CountCells({ counts }: { counts: AttendanceCounts }) {
  const rate = attendanceRate(counts);
  return (
    <>
      {countNames.map((name) => (
        <Table.Td key={name} ta="center" className="figures" {...(counts[name] === 0 ? { c: 'dimmed' } : {})}>
          {counts[name] === 0 ? '–' : counts[name]}
        </Table.Td>
      ))}
      <Table.Td ta="center" className="figures">
        {rate === null ? '–' : `${rate}%`}
      </Table.Td>
    </>
  );
}
