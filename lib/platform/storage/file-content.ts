/** What a look into a file's bytes gives, whatever its kind. */

export interface FileContent {
  /** media type found in the bytes; null = none this product knows */
  readonly mediaType: string | null;
  /** all text that could be read, blocks on lines of their own; empty for images */
  readonly text: string;
  /** macros, scripts, embedded programs or parts fetched from elsewhere */
  readonly hasActiveContent: boolean;
  /** why it could not be read to its end; null = it was */
  readonly unreadable: 'password' | 'damaged' | 'too_long' | null;
}

export function unreadableContent(mediaType: string | null, why: FileContent['unreadable']): FileContent {
  return { mediaType, text: '', hasActiveContent: false, unreadable: why };
}
