import { Stack, Text } from '@mantine/core';
import { formatDate } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { StoredFiles } from '../../components/stored-files.tsx';
import { useWords } from '../../words.ts';

/** A report as those see it who may not change it. */
export function ReportFacts({ report }: { report: Of<'report'> }) {
  const words = useWords();
  const facts: [string, string][] = [
    ['title', report.title],
    ['sentOn', formatDate(report.sentOn)],
    ['sentTo', report.sentTo],
    ['number', report.number],
    ['summary', report.summary],
  ];
  return (
    <Stack gap="xs">
      {facts
        .filter(([, value]) => value !== '')
        .map(([field, value]) => (
          <Text key={field} size="sm">
            <Text span fw={600} size="sm">
              {words.fieldLabel('report', field)}:
            </Text>{' '}
            {value}
          </Text>
        ))}
      <StoredFiles files={report.files} />
    </Stack>
  );
}
