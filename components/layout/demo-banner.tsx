/** Says on every page that nothing here was published by the county, and which day the demo lives at. */
export function DemoBanner({ county, businessDate }: { county: string; businessDate: string }) {
  return (
    <aside
      aria-label="演示说明"
      className="flex flex-wrap justify-center gap-x-4 border-amber/30 border-b bg-amber-tint px-4 py-1 text-amber text-sm"
    >
      <span className="font-semibold">{`演示数据·非${county}发布`}</span>
      <span>{`业务日期 ${businessDate}`}</span>
    </aside>
  );
}
