import type { WorkbookModel } from './xlsx-model.ts';

/** The Excel file of a workbook, A4 landscape. The library that writes it is loaded on first use. */
export const workbookXlsx = async (workbook: WorkbookModel): Promise<Uint8Array> => {
  const { writeXlsx } = await import('./xlsx-workbook.ts');
  return writeXlsx(workbook);
};
