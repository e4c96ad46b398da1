/** A value as its text puts it, with what makes a range of a number: "at least seven". */
export function asStated({ raw, qualifier }: { raw: string; qualifier?: string | null }): string {
  const said = raw.trim();
  // "Dozens" is "at least 24" by itself.
  const bare =
    qualifier == null ||
    qualifier === 'exactly' ||
    qualifier === 'between' ||
    (!/\d/.test(said) && /s$/.test(said));
  return bare ? said : `${qualifier} ${said}`;
}
