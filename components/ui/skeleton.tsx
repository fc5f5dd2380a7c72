/** Place holders of the same height as what is coming, so nothing jumps. */
export function Skeleton({ rows = 5, label = '正在载入' }: { rows?: number; label?: string }) {
  return (
    <div role="status" aria-label={label} className="border-rule border-t bg-surface">
      {Array.from({ length: rows }, (_, index) => index).map((row) => (
        <div key={row} className="flex h-row items-center gap-6 border-rule border-b px-3">
          <span className="h-3 w-1/3 rounded-xs bg-rule" />
          <span className="h-3 w-1/5 rounded-xs bg-rule" />
          <span className="ml-auto h-3 w-20 rounded-xs bg-rule" />
        </div>
      ))}
    </div>
  );
}
