/** Suffixes by which i18next picks a plural form (CLDR categories). */
type PluralSuffix = "_zero" | "_one" | "_two" | "_few" | "_many" | "_other";

type SingularOnly<Key> = Key extends `${string}_${"one" | "two" | "few" | "many" | "zero"}` ? never : Key;

/**
 * The shape that another language's catalogue must have: the English keys, each a text. Plural forms that a
 * language does not have may be left out (`_other` may not), forms that English lacks may be added.
 */
export type Translated<English> = {
  readonly [Key in keyof English as SingularOnly<Key>]: English[Key] extends string
    ? string
    : Translated<English[Key]>;
} & { readonly [Key in `${string}${PluralSuffix}`]?: string };
