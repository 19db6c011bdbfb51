import { ActionIcon, Fieldset, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PaperSection } from '../../../../shared/meetings/minutes/meeting-record.ts';

type Props = {
  sections: readonly PaperSection[];
  onChange: (sections: PaperSection[]) => void;
  onRefresh: (part: string) => void;
};

/** The parts of a paper, each a heading and its words; they are moved, taken from the book again and thrown away one by one. */
export function SectionFields({ sections, onChange, onRefresh }: Props) {
  const change = (at: number, patch: Partial<PaperSection>) =>
    onChange(sections.map((one, index) => (index === at ? { ...one, ...patch } : one)));
  const move = (at: number, by: 1 | -1) => {
    const [one] = sections.slice(at, at + 1);
    if (!one) return;
    const others = sections.filter((_, index) => index !== at);
    onChange([...others.slice(0, at + by), one, ...others.slice(at + by)]);
  };
  return (
    <Stack gap="xs">
      {sections.map((section, index) => (
        <SectionField
          key={section.part || `own:${index}`}
          section={section}
          number={index + 1}
          isLast={index === sections.length - 1}
          onChange={(patch) => change(index, patch)}
          onMove={(by) => move(index, by)}
          onRefresh={() => onRefresh(section.part)}
          onRemove={() => onChange(sections.filter((_, at) => at !== index))}
        />
      ))}
    </Stack>
  );
}

type FieldProps = {
  section: PaperSection;
  number: number;
  isLast: boolean;
  onChange: (patch: Partial<PaperSection>) => void;
  onMove: (by: 1 | -1) => void;
  onRefresh: () => void;
  onRemove: () => void;
};

function SectionField({ section, number, isLast, onChange, onMove, onRefresh, onRemove }: FieldProps) {
  const { t } = useTranslation('meetingPapers');
  const icon = { size: 16, 'aria-hidden': true } as const;
  const button = { variant: 'subtle', color: 'gray' } as const;
  return (
    <Fieldset p="xs" aria-label={t('section.row', { number })}>
      <Stack gap={4}>
        <Group gap={4} wrap="nowrap">
          <TextInput
            flex={1}
            aria-label={t('section.heading', { number })}
            placeholder={t('section.noHeading')}
            maxLength={600}
            value={section.heading}
            onChange={(event) => onChange({ heading: event.currentTarget.value })}
          />
          {section.part !== '' && (
            <ActionIcon {...button} aria-label={t('section.refresh', { number })} onClick={onRefresh}>
              <IconRefresh {...icon} />
            </ActionIcon>
          )}
          <ActionIcon
            {...button}
            disabled={number === 1}
            aria-label={t('section.up', { number })}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp {...icon} />
          </ActionIcon>
          <ActionIcon
            {...button}
            disabled={isLast}
            aria-label={t('section.down', { number })}
            onClick={() => onMove(1)}
          >
            <IconArrowDown {...icon} />
          </ActionIcon>
          <ActionIcon {...button} aria-label={t('section.remove', { number })} onClick={onRemove}>
            <IconTrash {...icon} />
          </ActionIcon>
        </Group>
        <Textarea
          aria-label={t('section.text', { number })}
          autosize
          minRows={1}
          maxRows={14}
          maxLength={400_000}
          value={section.text}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
        />
      </Stack>
    </Fieldset>
  );
}
