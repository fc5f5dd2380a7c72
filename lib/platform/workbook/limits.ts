/** What an uploaded table may cost us. @source quality goal: per file at most 5 s and 300 MB, nothing written on refusal */
export const FILE_LIMITS = {
  /** bytes of the file as uploaded */
  fileBytes: 10 * 1024 * 1024,
  /** files inside an xlsx */
  entries: 500,
  /** bytes of an xlsx after real inflation, all entries together */
  inflatedBytes: 64 * 1024 * 1024,
  /** cells under merged ranges, all sheets together */
  mergedCells: 20_000,
  rows: 60_000,
  /** the reader's own time and heap */
  readMilliseconds: 5_000,
  heapMegabytes: 192,
} as const;
