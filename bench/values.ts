/** Is a value that was read the one that a label gives? Names and texts but for case and a last full stop. */
export function sameValue(expected: number | string, got: number | string): boolean {
  if (typeof expected === 'number' || typeof got === 'number')
    return Math.abs(Number(expected) - Number(got)) <= 1e-6 * Math.abs(Number(expected));
  const plain = (text: string): string => text.toLowerCase().replace(/[.\s]+$/, '');
  return plain(expected) === plain(got);
}
