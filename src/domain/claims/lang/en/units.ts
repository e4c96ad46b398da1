/** English units of measure. Canonical words are SI-like; conversion between them is in ../../units.ts. */
import type { UnitClass } from '../../../model/claims.ts';
import type { Unit } from '../numbers.ts';

export const UNITS = new Map<string, Unit>();
export const UNIT_PHRASES = new Map<string, Unit>();

/** `add('length', 'km', 'kilometre kilometres …')`; a word with a dot in it is a phrase with spaces. */
function add(unitClass: UnitClass, unit: string, forms: string, factor?: number): void {
  const entry: Unit = factor === undefined ? { unitClass, unit } : { unitClass, unit, factor };
  for (const form of forms.split(' ')) {
    if (form.includes('.')) UNIT_PHRASES.set(form.replaceAll('.', ' '), entry);
    else UNITS.set(form, entry);
  }
}

add('percentage-point', 'pp', 'basis.point basis.points bps bp', 0.01);
add('duration', 'millisecond', 'millisecond milliseconds');
add('duration', 'second', 'second seconds sec secs');
add('duration', 'minute', 'minute minutes min mins');
add('duration', 'hour', 'hour hours hr hrs');
add('duration', 'day', 'day days night nights');
add('duration', 'week', 'week weeks wk wks');
add('duration', 'week', 'fortnight fortnights', 2);
add('duration', 'month', 'month months mth mths');
add('duration', 'quarter', 'quarters');
add('duration', 'year', 'year years yr yrs');
add('duration', 'year', 'decade decades', 10);
add('duration', 'year', 'century centuries', 100);
add('length', 'km', 'kilometre kilometres kilometer kilometers km kms');
add('length', 'm', 'metre metres meter meters');
add('length', 'cm', 'centimetre centimetres centimeter centimeters cm cms');
add('length', 'dm', 'decimetre decimetres decimeter decimeters dm');
add('length', 'mm', 'millimetre millimetres millimeter millimeters mm');
add('length', 'µm', 'micrometre micrometres micrometer micrometers micron microns');
add('length', 'nm', 'nanometre nanometres nanometer nanometers nm');
add('length', 'pm', 'picometre picometres picometer picometers');
add('length', 'mile', 'mile miles');
add('length', 'yard', 'yard yards yd yds');
add('length', 'foot', 'foot feet ft');
add('length', 'inch', 'inch inches');
add('length', 'nautical mile', 'nautical.mile nautical.miles');
add('length', 'light year', 'light.year light.years light.-.year light.-.years lightyear lightyears');
add(
  'area',
  'km²',
  'km2 km² sq.km square.kilometre square.kilometres square.kilometer square.kilometers square.km sq.kilometres sq.kilometers',
);
add('area', 'm²', 'm2 m² sqm sq.m square.metre square.metres square.meter square.meters');
add('area', 'square mile', 'square.mile square.miles sq.mile sq.miles');
add('area', 'square foot', 'square.foot square.feet sqft sq.ft');
add('area', 'square yard', 'square.yard square.yards');
add('area', 'square inch', 'square.inch square.inches');
add('area', 'acre', 'acre acres');
add('area', 'hectare', 'hectare hectares ha');
add('volume', 'litre', 'litre litres liter liters');
add('volume', 'ml', 'millilitre millilitres milliliter milliliters ml');
add('volume', 'cl', 'centilitre centilitres centiliter centiliters cl');
add('volume', 'gallon', 'gallon gallons gal');
add('volume', 'pint', 'pint pints');
add('volume', 'quart', 'quart quarts');
add('volume', 'barrel', 'barrel barrels bbl');
add('volume', 'm³', 'm3 m³ cubic.metre cubic.metres cubic.meter cubic.meters cubic.m');
add('volume', 'km³', 'cubic.kilometre cubic.kilometres cubic.kilometer cubic.kilometers');
add('volume', 'cm³', 'cubic.centimetre cubic.centimetres cubic.centimeter cubic.centimeters cc');
add('volume', 'cubic foot', 'cubic.foot cubic.feet');
add('volume', 'cubic yard', 'cubic.yard cubic.yards');
add('volume', 'cubic inch', 'cubic.inch cubic.inches');
add('volume', 'fluid ounce', 'fluid.ounce fluid.ounces fl.oz');
add('volume', 'teaspoon', 'teaspoon teaspoons tsp');
add('volume', 'tablespoon', 'tablespoon tablespoons tbsp');
add('volume', 'cup', 'cup cups');
add('volume', 'bushel', 'bushel bushels');
add('mass', 'kg', 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs');
add('mass', 'g', 'gram grams gramme grammes gm gms');
add('mass', 'mg', 'milligram milligrams milligramme milligrammes mg');
add('mass', 'µg', 'microgram micrograms microgramme microgrammes mcg µg μg');
add('mass', 'tonne', 'tonne tonnes metric.ton metric.tons metric.tonne metric.tonnes');
add('mass', 'ton', 'ton tons short.ton short.tons long.ton long.tons');
add('mass', 'kilotonne', 'kiloton kilotons kilotonne kilotonnes');
add('mass', 'megatonne', 'megaton megatons megatonne megatonnes');
add('mass', 'pound', 'lb lbs');
add('mass', 'ounce', 'ounce ounces oz');
add('mass', 'stone', 'stones');
add('mass', 'carat', 'carat carats');
add(
  'speed',
  'km/h',
  'kph kmh kmph km/h km/hr kilometre.per.hour kilometres.per.hour kilometer.per.hour kilometers.per.hour kilometres.an.hour kilometers.an.hour km.per.hour km.an.hour km./.h km./.hr km.h',
);
add('speed', 'mph', 'mph mile.per.hour miles.per.hour miles.an.hour mile.an.hour');
add(
  'speed',
  'm/s',
  'metre.per.second metres.per.second meter.per.second meters.per.second metres.a.second meters.a.second m./.s',
);
add('speed', 'foot/s', 'foot.per.second feet.per.second feet.a.second');
add('speed', 'knot', 'knot knots kt kts');
add(
  'temperature',
  '°C',
  'celsius centigrade degree.celsius degrees.celsius degrees.centigrade degree.centigrade degrees.c degree.c °.c',
);
add('temperature', '°F', 'fahrenheit degree.fahrenheit degrees.fahrenheit degrees.f degree.f °.f');
add('temperature', 'K', 'kelvin kelvins');
add('temperature', '°', 'degree degrees °');
add('energy', 'W', 'watt watts');
add('energy', 'kW', 'kilowatt kilowatts kw');
add('energy', 'MW', 'megawatt megawatts mw');
add('energy', 'GW', 'gigawatt gigawatts gw');
add('energy', 'TW', 'terawatt terawatts tw');
add('energy', 'Wh', 'watt.hour watt.hours wh');
add('energy', 'kWh', 'kilowatt.hour kilowatt.hours kilowatt-hour kilowatt-hours kwh');
add('energy', 'MWh', 'megawatt.hour megawatt.hours mwh');
add('energy', 'GWh', 'gigawatt.hour gigawatt.hours gwh');
add('energy', 'TWh', 'terawatt.hour terawatt.hours twh');
add('energy', 'J', 'joule joules');
add('energy', 'kcal', 'calorie calories kcal kilocalorie kilocalories');
add('energy', 'horsepower', 'horsepower hp bhp');
add('energy', 'V', 'volt volts');
add('count', 'byte', 'byte bytes');
add('count', 'kB', 'kilobyte kilobytes kb');
add('count', 'MB', 'megabyte megabytes mb');
add('count', 'GB', 'gigabyte gigabytes gb');
add('count', 'TB', 'terabyte terabytes tb');
