import {
  ActionIcon,
  Autocomplete,
  Box,
  Button,
  Group,
  NativeSelect,
  NumberInput,
  Textarea,
} from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronDown,
  IconChevronUp,
  IconGripVertical,
  IconX,
} from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemSpan } from '../../../shared/meetings/agenda-clock.ts';
import { type AgendaItemType, agendaItemTypes } from '../../../shared/records/meeting.ts';
import { FilesField } from '../../components/form/file-field.tsx';
import { foldedFilter } from '../../components/form/ref-field.tsx';
import { useWords } from '../../words.ts';
import classes from './agenda-editor.module.css';
import { CarriedFrom } from './carried-from.tsx';
import type { AgendaRow } from './meeting-draft.ts';

type Props = {
  row: AgendaRow;
  place: { index: number; last: number };
  span: ItemSpan;
  presenters: readonly string[];
  error: (field: string) => string | undefined;
  isDragged: boolean;
  onDrag: (begins: boolean) => void;
  onDrop: () => void;
  onMove: (by: -1 | 1) => void;
  onChange: (part: Partial<AgendaRow>) => void;
  onRemove: () => void;
};

/** One item of the agenda in the editor: what, how long, who, with which papers, and when by the clock. */
export function AgendaItemRow(props: Props) {
  const { row, place, span, presenters, error, onMove, onChange } = props;
  const { t } = useTranslation(['meetings', 'agenda']);
  const words = useWords();
  const [isOpen, setOpen] = useState(row.files.length > 0);
  const [isOver, setOver] = useState(false);
  const number = place.index + 1;
  const name = t('agenda.row', { number });
  const label = (field: string) => words.itemLabel('meeting', 'agenda', field);
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    // A number would count and a list would open at the same press.
    event.preventDefault();
    event.stopPropagation();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be dragged in all browsers.
    <div
      role="group"
      aria-label={name}
      className={classes.row}
      data-row={row.key}
      data-dragged={props.isDragged || undefined}
      data-over={isOver || undefined}
      onKeyDownCapture={press}
      {...dropping(props, setOver)}
    >
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Handle label={t('agenda.drag', { number })} onDrag={props.onDrag} />
        <Box className={classes.clock}>{spanWords(span)}</Box>
        <Textarea
          flex={3}
          autosize
          minRows={1}
          maxRows={4}
          aria-label={`${name}: ${label('title')}`}
          placeholder={label('title')}
          value={row.title}
          error={error('title')}
          onKeyDown={stayOnOneLine}
          onChange={(event) => onChange({ title: event.currentTarget.value.replaceAll('\n', ' ') })}
        />
        <NumberInput
          w={90}
          aria-label={`${name}: ${label('minutes')}`}
          value={row.minutes === 0 ? '' : row.minutes}
          error={error('minutes')}
          min={0}
          max={1440}
          step={5}
          suffix=" ′"
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          onChange={(next) => onChange({ minutes: typeof next === 'number' ? next : 0 })}
        />
        <Autocomplete
          flex={2}
          aria-label={`${name}: ${label('presenter')}`}
          placeholder={t('agenda.presenterHint')}
          data={[...new Set(presenters)]}
          filter={foldedFilter}
          value={row.presenter}
          error={error('presenter')}
          onChange={(presenter) => onChange({ presenter })}
        />
        <RowButtons {...props} />
      </Group>
      <Box ml={26} mt={4}>
        <Group gap="sm">
          <NativeSelect
            size="xs"
            w={230}
            aria-label={`${name}: ${label('itemType')}`}
            data={[
              { value: '', label: t('agenda:row.noType') },
              ...agendaItemTypes.map((value) => ({
                value,
                label: words.choiceLabel('meeting', 'itemType', value),
              })),
            ]}
            value={row.itemType ?? ''}
            onChange={(event) => onChange({ itemType: typeFrom(event.currentTarget.value) })}
          />
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={isOpen}
            rightSection={
              isOpen ? <IconChevronUp size={14} aria-hidden /> : <IconChevronDown size={14} aria-hidden />
            }
            onClick={() => setOpen(!isOpen)}
          >
            {t('agenda.files', { count: row.files.length })}
          </Button>
          {row.carriedFromId && <CarriedFrom meetingId={row.carriedFromId} />}
        </Group>
        {isOpen && (
          <FilesField
            label={t('agenda.filesOf', { number })}
            value={row.files}
            error={error('files')}
            onChange={(files) => onChange({ files })}
          />
        )}
      </Box>
    </div>
  );
}

const typeFrom = (value: string): AgendaItemType | null =>
  agendaItemTypes.find((type) => type === value) ?? null;

/** A title is one line, however many it takes on the screen: Enter saves, as in any other field. */
function stayOnOneLine(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

const spanWords = ({ from, until }: ItemSpan): string => `${from ?? '--:--'} – ${until ?? '--:--'}`;

/** Only a row that is being dragged is taken; files fall into the field for files. */
const isRow = (event: DragEvent): boolean => event.dataTransfer.types.includes(rowType);
const rowType = 'application/x-agenda-row';

const dropping = ({ onDrop }: Pick<Props, 'onDrop'>, setOver: (over: boolean) => void) => ({
  onDragOver: (event: DragEvent) => {
    if (!isRow(event)) return;
    event.preventDefault();
    setOver(true);
  },
  onDragLeave: () => setOver(false),
  onDrop: (event: DragEvent) => {
    setOver(false);
    if (!isRow(event)) return;
    event.preventDefault();
    onDrop();
  },
});

function Handle({ label, onDrag }: { label: string; onDrag: Props['onDrag'] }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse alone; buttons and keys do the same.
    <div
      className={classes.handle}
      title={label}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(rowType, '');
        event.dataTransfer.effectAllowed = 'move';
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
    >
      <IconGripVertical size={18} aria-hidden />
    </div>
  );
}

/** Looks and says that it does nothing here, and keeps the focus: a button that is switched off would lose it. */
const resting = (isAtEnd: boolean) => (isAtEnd ? { 'data-disabled': true, 'aria-disabled': true } : {});

function RowButtons({ place, onMove, onRemove }: Pick<Props, 'place' | 'onMove' | 'onRemove'>) {
  const { t } = useTranslation('meetings');
  const number = place.index + 1;
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('agenda.up', { number })}
        {...resting(place.index === 0)}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('agenda.down', { number })}
        {...resting(place.index === place.last)}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('agenda.remove', { number })}
        onClick={onRemove}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
