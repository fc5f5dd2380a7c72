/** Why a file as a whole is refused, before any of its cells is judged. Words in labels.ts. */
export type FileProblem =
  | 'file_empty'
  | 'file_too_large'
  | 'file_kind'
  | 'file_damaged'
  | 'file_encrypted_or_old'
  | 'file_too_many_parts'
  | 'file_inflates_too_far'
  | 'file_duplicate_parts'
  | 'file_macros'
  | 'file_external_links'
  | 'file_embedded_objects'
  | 'file_entities'
  | 'file_merged_flood'
  | 'file_too_many_rows'
  | 'file_reads_too_long'
  | 'file_encoding'
  | 'file_quotes';
