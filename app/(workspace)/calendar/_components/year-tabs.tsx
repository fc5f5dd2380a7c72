import { TabLinks } from '@/components/ui/tab-links';

/** Turns a page to another budget year. */
export function YearTabs({ path, years, shown }: { path: string; years: readonly number[]; shown: number }) {
  const links = years.map((year) => ({
    href: `${path}?year=${year}`,
    label: `${year}年度`,
    current: year === shown,
  }));
  return <TabLinks label="预算年度" links={links} />;
}
