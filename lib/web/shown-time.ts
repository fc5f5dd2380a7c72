/** Instants as people read them: `2025-05-20 16:03:09` in Asia/Shanghai, whatever the machine's zone. */
const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

export function shownTime(instant: Date): string {
  return FORMAT.format(instant);
}
