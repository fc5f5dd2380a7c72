/** Why something cannot be done now: one line when short, a list when there are several. */
export function Reasons({ reasons, id }: { reasons: string[]; id?: string }) {
  if (reasons.length === 0) return null;
  if (reasons.length === 1) {
    return (
      <span id={id} className="text-ink-2 text-sm">
        {reasons[0]}
      </span>
    );
  }
  return (
    <ul id={id} className="list-disc pl-4 text-ink-2 text-sm">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
