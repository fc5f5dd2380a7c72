import { StateBadge } from '@/components/ui/state-badge';

/** Stands wherever demo indicators are counted or shown: they are nobody's official list. */
export function DemoMark() {
  return <StateBadge tone="warn">演示数据</StateBadge>;
}
