/**
 * The code that follows the greatest of these: after «01.CĐS», «09.CĐS» comes «10.CĐS» (numbers run through the
 * year's list; NĐ 30/2020, Phụ lục V). Empty where no code begins with a number.
 */
export function nextDossierCode(codes: readonly string[]): string {
  const numbered = codes.flatMap((code) => {
    const [, number, rest = ''] = /^(\d{1,6})(.*)$/.exec(code.trim()) ?? [];
    return number === undefined ? [] : [{ number: Number(number), width: number.length, rest }];
  });
  const last = numbered.sort((a, b) => a.number - b.number).at(-1);
  return last ? `${String(last.number + 1).padStart(last.width, '0')}${last.rest}` : '';
}
