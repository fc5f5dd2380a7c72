/** The mark of the product: one character on a seal-red square. Text, not an emblem of state. */
export function Seal() {
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-7 shrink-0 select-none items-center justify-center rounded-xs bg-vermilion font-semibold text-lg text-surface"
    >
      账
    </span>
  );
}
