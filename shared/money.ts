import { AppError } from './errors.ts';

/** An amount in whole đồng: a safe integer, negative for a cut. Đồng has no smaller unit. */
export type Money = number;

/** How the house says two numerals: 'linh' and 'nghìn' in the North, 'lẻ' and 'ngàn' in the South. */
export type MoneyWording = { hundredAnd: 'linh' | 'lẻ'; thousand: 'nghìn' | 'ngàn' };

const northern: MoneyWording = { hundredAnd: 'linh', thousand: 'nghìn' };
const digitNames = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const billion = 1_000_000_000;

/** Whether the value is an amount: a whole number of đồng that a double holds exactly. */
export const isMoney = (value: unknown): value is Money => Number.isSafeInteger(value);

/** The exact total, in any order. Refuses amounts that are not whole đồng and totals past 9.007.199.254.740.991. */
export function sumMoney(amounts: Iterable<Money>): Money {
  let total = 0n;
  for (const amount of amounts) total += BigInt(checkedMoney(amount));
  return checkedMoney(Number(total));
}

/**
 * The exact price of `quantity` at `unitPrice` đồng. A quantity may have up to three decimals (2.5 days);
 * a product that is not whole đồng is refused, never rounded in silence.
 */
export function multiplyMoney(unitPrice: Money, quantity: number): Money {
  const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d{1,3}))?$/.exec(String(quantity)) ?? [];
  if (whole === undefined) throw notMoney({ quantity: String(quantity) });
  const thousandths = BigInt(`${sign}${whole}${decimals.padEnd(3, '0')}`) * BigInt(checkedMoney(unitPrice));
  if (thousandths % 1000n !== 0n) throw notMoney({ quantity: String(quantity), unitPrice });
  return checkedMoney(Number(thousandths / 1000n));
}

/** Vietnamese grouping without a unit: 94440000 → '94.440.000'. */
export const formatMoney = (amount: Money): string =>
  String(checkedMoney(amount)).replace(/\d(?=(?:\d{3})+$)/g, '$&.');

/**
 * Reads '94.440.000', '94440000', '94.440.000 đồng' (also đ, ₫, VND, VNĐ). Null for everything that could be
 * meant otherwise: decimals, commas, broken groups ('94.44'), leading zeros, amounts past the safe range.
 */
export function parseMoney(text: string): Money | null {
  const written = text.normalize('NFC').trim().toLowerCase();
  const found = /^([-−]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)\s*(?:đồng|đ|₫|vnd|vnđ)?$/.exec(written);
  if (!found) return null;
  const amount = Number(found[2]?.replaceAll('.', ''));
  if (!isMoney(amount)) return null;
  return found[1] && amount !== 0 ? -amount : amount;
}

/**
 * The amount in words as under 'Bằng chữ': 94440000 → 'Chín mươi tư triệu bốn trăm bốn mươi nghìn đồng'.
 * Every amount has words; a negative one starts with 'Âm'.
 */
export function moneyInWords(amount: Money, wording: MoneyWording = northern): string {
  const words = numberWords(Math.abs(checkedMoney(amount)), wording);
  const text = [...(amount < 0 ? ['âm'] : []), ...(amount === 0 ? ['không'] : words), 'đồng'].join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words of a number above 0. Past tỷ the units start again: 'một nghìn tỷ'. */
function numberWords(value: number, wording: MoneyWording): string[] {
  const groups = [
    { count: Math.floor(value / billion), unit: 'tỷ' },
    { count: Math.floor(value / 1_000_000) % 1000, unit: 'triệu' },
    { count: Math.floor(value / 1000) % 1000, unit: wording.thousand },
    { count: value % 1000, unit: '' },
  ];
  const words: string[] = [];
  for (const { count, unit } of groups) {
    if (count === 0) continue;
    const isFirst = words.length === 0;
    words.push(...(count > 999 ? numberWords(count, wording) : groupWords(count, isFirst, wording)));
    if (unit) words.push(unit);
  }
  return words;
}

/** Words of 1 to 999. After a greater group the missing hundreds are said: 'không trăm linh năm'. */
function groupWords(value: number, isFirst: boolean, wording: MoneyWording): string[] {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const units = value % 10;
  const saysHundreds = hundreds > 0 || !isFirst;
  const words = saysHundreds ? [digitName(hundreds), 'trăm'] : [];
  if (tens > 1) words.push(digitName(tens), 'mươi');
  if (tens === 1) words.push('mười');
  if (tens === 0 && units > 0 && saysHundreds) words.push(wording.hundredAnd);
  if (units > 0) words.push(unitName(units, tens));
  return words;
}

/** The last digit changes its name after tens: mười lăm, hai mươi mốt, hai mươi tư; but mười một, mười bốn. */
function unitName(units: number, tens: number): string {
  if (units === 5 && tens > 0) return 'lăm';
  if (units === 1 && tens > 1) return 'mốt';
  if (units === 4 && tens > 1) return 'tư';
  return digitName(units);
}

const digitName = (digit: number): string => digitNames[digit] ?? '';

function checkedMoney(amount: number): Money {
  if (!isMoney(amount)) throw notMoney({ amount: String(amount) });
  return amount;
}

const notMoney = (details: Record<string, string | number>): AppError =>
  new AppError('invalid-input', { details });
