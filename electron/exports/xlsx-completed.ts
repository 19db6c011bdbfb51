import type writeExcelFile from 'write-excel-file/node';
import { cellAddress, type SheetModel } from './xlsx-model.ts';

type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type Feature = NonNullable<Options['features']>[number];

/**
 * What the library leaves out of a sheet (ECMA-376, part 1, 18.3): the results of formulas, so that a viewer
 * that does not calculate shows the sums; one page in width; the heads again on each printed page. Excel is
 * told to calculate anew when it opens the file.
 */
export const completed = (sheets: readonly SheetModel[]): Feature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => fitted(withResults(xml, resultsOf(sheets[sheetIndex]))),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
      'xl/workbook.xml': {
        transform: (xml) =>
          xml
            .replace('<definedNames/>', `<definedNames>${sheets.map(repeatedHead).join('')}</definedNames>`)
            .replace('<calcPr/>', '<calcPr fullCalcOnLoad="1"/>'),
      },
    },
  },
});

function resultsOf(sheet: SheetModel | undefined): Map<string, number> {
  const results = new Map<string, number>();
  for (const [row, cells] of (sheet?.rows ?? []).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell && typeof cell.value === 'object' && 'formula' in cell.value) {
        results.set(cellAddress(row + 1, column + 1), cell.value.result);
      }
    }
  }
  return results;
}

const withResults = (xml: string, results: ReadonlyMap<string, number>): string =>
  xml.replace(/<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>/g, (cell, address: string) => {
    const result = results.get(address);
    return result === undefined ? cell : `${cell}<v>${result}</v>`;
  });

const fitted = (xml: string): string =>
  xml.replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');

const repeatedHead = ({ name, headRow }: SheetModel, index: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$${headRow}:$${headRow}</definedName>`;
