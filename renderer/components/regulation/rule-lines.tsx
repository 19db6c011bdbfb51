import { Box, Text } from '@mantine/core';
import type { RuleLine } from '../../../shared/regulation/rule-words.ts';
import classes from './rule-lines.module.css';

/** The answer of a rule, line by line, with what belongs to a part under it. */
export function RuleLines({ lines }: { lines: readonly RuleLine[] }) {
  return lines.map(({ label, text, under }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an answer never change places.
    <Box key={index} className={classes.item}>
      {(label !== null || text !== '') && (
        <Text size="sm">
          {label !== null && (
            <Text span inherit c="dimmed">
              {label}:{' '}
            </Text>
          )}
          {text}
        </Text>
      )}
      {under.length > 0 && (
        <Box className={label === null ? classes.part : classes.under}>
          <RuleLines lines={under} />
        </Box>
      )}
    </Box>
  ));
}
