/** What a number as people write it means; two values where it can be read two ways, null where it is none. */
export type Decimal = number | readonly [number, number] | null;

const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g;

/** "7" for the same digit of another script or width. */
function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((each) => code >= each && code < each + 10) ?? code;
  return String(code - zero);
}

const VULGAR: Readonly<Record<string, string>> = {
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
  '⅓': '1/3',
  '⅔': '2/3',
};

/** Text in lower case with one sign each for what keyboards, phones and other programs write in many ways. */
export function plainText(text: string): string {
  return (
    text
      // marks without width come along with what is pasted
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      .replace(OTHER_DIGIT, plainDigit)
      .replace(/[½¼¾⅛⅜⅝⅞⅓⅔]/g, (fraction) => ` ${VULGAR[fraction]}`)
      .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .replace(/[−–—‐‑‒﹣]/g, '-')
      .replace(/[‘’′ʹ´`]/g, "'")
      .replace(/[“”″ʺ]|''/g, '"')
      .replace(/[º˚]/g, '°')
      .replace(/[⁄∕]/g, '/')
      .replace(/٫/g, ',')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
  );
}

const FRACTION = /^(?:(\d+)(?: |-| - ))?(\d+)\/(\d{1,3})$/;
const POINT = /^(?:\d+\.?\d*|\.\d+)$/;
const COMMA = /^(?:\d+,\d*|,\d+)$/;
/** A comma before exactly three digits may mark thousands or decimals. */
const EITHER = /^[1-9]\d{0,2},\d{3}$/;
const GROUPED = /^[1-9]\d{0,2}(?:(?:,\d{3})+(?:\.\d*)?|(?:\.\d{3})+(?:,\d*)?|(?: \d{3})+(?:[.,]\d*)?)$/;

/**
 * The value of plain text such as "17.5", "17,5", "1 000,5", "1.000,5" or "5 1/2". One point is a decimal point, as on
 * the page; "1,000" is 1 or 1000, and only the writer knows.
 */
export function readDecimal(text: string): Decimal {
  const sign = text.startsWith('-') ? -1 : 1;
  const value = readUnsigned(text.replace(/^[+-] ?/, ''));
  return typeof value === 'number' ? sign * value : value && [sign * value[0], sign * value[1]];
}

function readUnsigned(text: string): Decimal {
  if (POINT.test(text)) return Number(text);
  if (EITHER.test(text)) return [Number(text.replace(',', '.')), Number(text.replace(',', ''))];
  if (COMMA.test(text)) return Number(text.replace(',', '.'));
  if (GROUPED.test(text)) return readGrouped(text);
  return readFraction(text);
}

function readGrouped(text: string): number {
  const group = /[., ]/.exec(text)?.[0] ?? ' ';
  return Number(text.replaceAll(group, '').replace(',', '.'));
}

/** A whole number and a proper fraction; 51/2 is refused, since it is what becomes of 5½ when it is copied. */
function readFraction(text: string): number | null {
  const match = FRACTION.exec(text);
  if (!match) return null;
  const [whole, part, parts] = [Number(match[1] ?? 0), Number(match[2]), Number(match[3])];
  return part < parts ? whole + part / parts : null;
}
