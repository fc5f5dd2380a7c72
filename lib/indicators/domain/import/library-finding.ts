/** What the checks of a library file say: rule, cell, and what the words need. Words in labels.ts. */

export const LIBRARY_RULES = [
  'sheet_missing',
  'column_missing',
  'column_repeated',
  'no_rows',
  'row_hidden',
  'cell_merged',
  'cell_formula_error',
  'cell_is_date',
  'cell_is_logical',
  'cell_is_number',
  'cell_required',
  'cell_too_long',
  'code_signs',
  'code_repeated',
  'category_unknown',
  'category_code_form',
  'category_repeated',
  'level1_unknown',
  'level2_unknown',
  'level_pair_illegal',
  'direction_unknown',
  'accrual_unknown',
  'unit_missing',
  'value_not_number',
  'name_repeated',
] as const;
export type LibraryRule = (typeof LIBRARY_RULES)[number];

export interface LibraryFinding {
  readonly sheet: string;
  /** '' = the sheet as a whole */
  readonly cell: string;
  readonly rule: LibraryRule;
  readonly params: Readonly<Record<string, string | number>>;
}
