/** Money as symbols and codes, which are the same in all languages. ISO 4217. */
const SYMBOLS = new Map<string, string>([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['₿', 'BTC'],
  ['¢', 'USD/100'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['￥', 'JPY'],
  ['₡', 'CRC'],
  ['₭', 'LAK'],
  ['₾', 'GEL'],
  ['₸', 'KZT'],
  ['₮', 'MNT'],
  ['₵', 'GHS'],
  ['₲', 'PYG'],
  ['₼', 'AZN'],
  ['֏', 'AMD'],
  ['৳', 'BDT'],
  ['₨', 'PKR'],
  ['ரூ', 'INR'],
  ['៛', 'KHR'],
  ['؋', 'AFN'],
]);

/** What stands before `$` where it is not the American one: `A$`, `NZ$`, `US$`. */
const DOLLAR_OF = new Map<string, string>([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mex', 'MXN'],
]);

const CODES = new Set(
  'USD EUR GBP JPY CNY INR RUB UAH CHF SEK NOK DKK PLN CZK HUF TRY MXN BRL ZAR KRW ILS AED SAR THB IDR MYR VND NGN KES BTC AUD CAD NZD HKD SGD TWD EGP PKR RON BGN KZT ARS CLP COP PHP QAR KWD ISK'.split(
    ' ',
  ),
);

export const currencySymbol = (sign: string): string | null => SYMBOLS.get(sign) ?? null;
export const dollarOf = (prefix: string): string | null => DOLLAR_OF.get(prefix) ?? null;
export const currencyCode = (word: string): string | null =>
  CODES.has(word) ? word : word === 'Rs' ? 'INR' : null;
