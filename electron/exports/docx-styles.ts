import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import {
  type PaperLayout,
  type Points,
  type StyleName,
  styleNames,
  type TextStyle,
} from '../../shared/papers/layout.ts';

export const twips = (points: Points): number => Math.round(points * 20);
export const twipsOfMm = (mm: number): number => Math.round((mm * 1440) / 25.4);

/** One point exactly: paragraphs that are there for their border or their white alone. */
const hairline = { line: 20, lineRule: LineRuleType.EXACT } as const;

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** Cells of one look differ in alignment; each alignment is a style of its own. */
export const cellStyleId = (style: StyleName, align: 'left' | 'center' | 'right'): string =>
  `${style}-${align}`;

// Word shows headings of these levels in its navigation pane.
const outlineLevels: Partial<Record<StyleName, number>> = {
  'type-name': 0,
  'appendix-title': 0,
  'heading-1': 1,
  'heading-2': 2,
  'heading-3': 3,
};

const paragraphStyle = (name: StyleName, style: TextStyle): IParagraphStyleOptions => {
  const outlineLevel = outlineLevels[name];
  return {
    id: name,
    name: style.label,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      size: style.sizePt * 2,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italics: true } : {}),
      ...(style.underline ? { underline: {} } : {}),
    },
    paragraph: {
      alignment: alignments[style.align],
      ...(style.firstLineMm ? { indent: { firstLine: twipsOfMm(style.firstLineMm) } } : {}),
      spacing: {
        before: twips(style.beforePt ?? 0),
        after: twips(style.afterPt ?? 0),
        line: Math.round((style.lines ?? 1) * 240),
        lineRule: LineRuleType.AUTO,
      },
      ...(style.keepWithNext ? { keepNext: true } : {}),
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
};

const tableStyleNames = ['table-head', 'table-cell', 'table-total', 'dense-head', 'dense-cell'] as const;

const cellStyles = (style: (typeof tableStyleNames)[number], layout: PaperLayout): IParagraphStyleOptions[] =>
  (['left', 'center', 'right'] as const).map((align) => ({
    id: cellStyleId(style, align),
    name: `${layout.styles[style].label} (${{ left: 'trái', center: 'giữa', right: 'phải' }[align]})`,
    basedOn: style,
    paragraph: { alignment: alignments[align] },
  }));

const dotted = { style: 'dotted', size: 8, color: '000000', space: 0 } as const;

const drawnStyles = ({ rule, foot, styles }: PaperLayout): IParagraphStyleOptions[] => [
  {
    id: 'rule',
    name: 'Đường kẻ',
    basedOn: 'Normal',
    paragraph: {
      spacing: { before: twips(rule.gapPt), ...hairline },
      border: { top: { style: 'single', size: Math.round(rule.thicknessPt * 8), color: '000000', space: 0 } },
    },
  },
  { id: 'hairline', name: 'Khoảng trắng', basedOn: 'Normal', paragraph: { spacing: hairline } },
  {
    id: 'signature-space',
    name: 'Chỗ ký',
    basedOn: 'Normal',
    paragraph: {
      keepNext: true,
      spacing: { before: twipsOfMm(foot.signatureMm) - hairline.line, ...hairline },
    },
  },
  {
    id: 'blank-line',
    name: 'Dòng để điền',
    basedOn: 'Normal',
    run: { size: styles.body.sizePt * 2 },
    paragraph: {
      spacing: { after: 120 },
      // Word draws one border round paragraphs that have the same; `between` gives each line its own.
      border: { bottom: dotted, between: dotted },
    },
  },
];

/** The layout as Word styles, so that a text can be mended in Word without taking it apart. */
export const docxStyles = (layout: PaperLayout): IStylesOptions => ({
  default: {
    document: {
      run: { font: layout.font.family, size: layout.styles.body.sizePt * 2, language: { value: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    ...styleNames.map((name) => paragraphStyle(name, layout.styles[name])),
    ...tableStyleNames.flatMap((style) => cellStyles(style, layout)),
    ...drawnStyles(layout),
  ],
  characterStyles: [
    { id: 'bold', name: 'Đậm', run: { bold: true } },
    { id: 'italic', name: 'Nghiêng', run: { italics: true } },
    { id: 'bold-italic', name: 'Đậm nghiêng', run: { bold: true, italics: true } },
  ],
});
