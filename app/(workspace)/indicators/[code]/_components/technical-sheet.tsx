import { type Description, DescriptionList } from '@/components/ui/description-list';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import {
  ACCRUAL_MEANINGS,
  DIRECTION_LABELS,
  DIRECTION_MEANINGS,
  exampleText,
  FRAME_LABELS,
  LEVEL1_LABELS,
  LEVEL2_LABELS,
} from '@/lib/indicators/labels';
import type { IndicatorSheet } from '@/lib/indicators/queries/get-indicator-sheet';

export function TechnicalSheet({ sheet }: { sheet: IndicatorSheet }) {
  const { record, isRetired } = sheet.indicator;
  const identity: Description[] = [
    { term: '绩效指标代码', value: record.code },
    { term: '指标分类', value: record.category },
    { term: '一级指标', value: LEVEL1_LABELS[record.level1] },
    { term: '二级指标', value: LEVEL2_LABELS[record.level2] },
    { term: '度量单位', value: record.unit },
    { term: '参考指标值', value: record.typicalValue },
    { term: '来源', value: record.origin },
    { term: '适用体系', value: sheet.frames.map((frame) => FRAME_LABELS[frame]).join('；'), wide: true },
  ];
  const method: Description[] = [
    { term: '解释与计算', value: record.explanation, wide: true },
    {
      term: '指标性质',
      value: `${DIRECTION_LABELS[record.direction]}　${DIRECTION_MEANINGS[record.direction]}`,
      wide: true,
    },
    { term: '累计/状态', value: ACCRUAL_MEANINGS[record.accrual], wide: true },
    { term: '数据与佐证', value: record.sourceBasis, wide: true },
    { term: '填报示例', value: exampleText(record), wide: true },
  ];
  return (
    <>
      {isRetired && (
        <Notice tone="warn" title="这条指标已停用">
          新的绩效目标不能再选用；已经使用它的目标照常保留，可以继续查阅。
        </Notice>
      )}
      <Section title="基本信息">
        <DescriptionList items={identity} />
      </Section>
      <Section title="怎么算、怎么报" note="共性指标由财政局统一管理，各单位选用时名称、级次和单位不能改。">
        <DescriptionList items={method} />
      </Section>
    </>
  );
}
