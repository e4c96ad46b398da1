import type { UnitClass } from '../../model/claims.ts';
import { wordTable } from '../../word-table.ts';

/**
 * Physical units as `base = value × factor + offset`, base of each class in the first row of its group.
 * Money is absent on purpose: two currencies are never compared without a rate, and a rate is not in the text.
 * Months and years are calendar means; whoever compares across units allows for rounding anyway.
 */
const FACTORS = wordTable<[measure: string, factor: number, offset?: number]>({
  m: ['length', 1],
  mm: ['length', 0.001],
  cm: ['length', 0.01],
  km: ['length', 1000],
  inch: ['length', 0.0254],
  foot: ['length', 0.3048],
  yard: ['length', 0.9144],
  mile: ['length', 1609.344],
  'nautical mile': ['length', 1852],
  m2: ['area', 1],
  km2: ['area', 1e6],
  hectare: ['area', 10_000],
  acre: ['area', 4046.8564224],
  foot2: ['area', 0.09290304],
  mile2: ['area', 2_589_988.110336],
  l: ['volume', 1],
  ml: ['volume', 0.001],
  m3: ['volume', 1000],
  gallon: ['volume', 3.785411784],
  pint: ['volume', 0.473176473],
  barrel: ['volume', 158.987294928],
  kg: ['mass', 1],
  g: ['mass', 0.001],
  mg: ['mass', 1e-6],
  tonne: ['mass', 1000],
  ton: ['mass', 907.18474],
  pound: ['mass', 0.45359237],
  ounce: ['mass', 0.028349523],
  stone: ['mass', 6.35029318],
  'km/h': ['speed', 1],
  'm/s': ['speed', 3.6],
  mph: ['speed', 1.609344],
  knot: ['speed', 1.852],
  '°c': ['temperature', 1],
  '°f': ['temperature', 5 / 9, -160 / 9],
  k: ['temperature', 1, -273.15],
  j: ['energy', 1],
  kj: ['energy', 1e3],
  w: ['power', 1],
  kw: ['power', 1e3],
  mw: ['power', 1e6],
  gw: ['power', 1e9],
  tw: ['power', 1e12],
  wh: ['energy', 3600],
  kwh: ['energy', 3.6e6],
  mwh: ['energy', 3.6e9],
  gwh: ['energy', 3.6e12],
  twh: ['energy', 3.6e15],
  second: ['duration', 1],
  minute: ['duration', 60],
  hour: ['duration', 3600],
  day: ['duration', 86_400],
  week: ['duration', 604_800],
  fortnight: ['duration', 1_209_600],
  month: ['duration', 2_629_746],
  quarter: ['duration', 7_889_238],
  year: ['duration', 31_556_952],
  decade: ['duration', 315_569_520],
  century: ['duration', 3_155_695_200],
});

/** Other ways to write the units above. */
// biome-ignore format: a table reads better dense
const ALIASES = wordTable<string>({
  metre: 'm', meter: 'm', millimetre: 'mm', millimeter: 'mm', centimetre: 'cm', centimeter: 'cm',
  kilometre: 'km', kilometer: 'km', in: 'inch', ft: 'foot', feet: 'foot', yd: 'yard', mi: 'mile',
  sqm: 'm2', 'm²': 'm2', 'square metre': 'm2', 'square meter': 'm2', 'km²': 'km2', sqkm: 'km2',
  'square kilometre': 'km2', 'square kilometer': 'km2', ha: 'hectare', 'square foot': 'foot2', sqft: 'foot2',
  ft2: 'foot2', 'square mile': 'mile2', mi2: 'mile2', litre: 'l', liter: 'l', millilitre: 'ml', milliliter: 'ml',
  'cubic metre': 'm3', 'cubic meter': 'm3', 'm³': 'm3', gram: 'g', milligram: 'mg', kilogram: 'kg', kilo: 'kg',
  t: 'tonne', 'metric ton': 'tonne', lb: 'pound', oz: 'ounce', st: 'stone', kmh: 'km/h', kph: 'km/h',
  'mi/h': 'mph', c: '°c', f: '°f', celsius: '°c', fahrenheit: '°f', degree: '°c', '°': '°c', kelvin: 'k', joule: 'j',
  s: 'second', sec: 'second', min: 'minute', h: 'hour', hr: 'hour', d: 'day',
});

/** A value in its class's base unit, or `null` when the unit is not physical. */
export function toBase(
  value: number,
  unit: string | null,
  unitClass: UnitClass,
): { measure: string; value: number } | null {
  if (unit === null) return null;
  const plain = unit.toLowerCase();
  const row = FACTORS[ALIASES[plain] ?? plain];
  if (row === undefined) return null;
  const [measure, factor, offset = 0] = row;
  // "5 stone", "12 pounds" may be counts or money; the class, which saw the context, decides.
  const asMeasured = unitClass === measure || (unitClass === 'age' && measure === 'duration');
  // Watts are of the class of energy, and no joules.
  if (!asMeasured && !(unitClass === 'energy' && measure === 'power')) return null;
  return { measure, value: value * factor + offset };
}
