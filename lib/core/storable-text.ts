/** Texts a database cannot keep as they are: NUL is refused by it, halves of a surrogate pair become another sign. */

const UNSTORABLE = /[\0\p{Cs}]/u;

/** The place of every such text in plain input; files and other objects of a class are not looked into. */
export function unstorableTexts(
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly (readonly PropertyKey[])[] {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => unstorableTexts(item, [...path, index]));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return [];
  return Object.entries(value).flatMap(([key, item]) => unstorableTexts(item, [...path, key]));
}
