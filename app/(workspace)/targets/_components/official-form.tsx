import { PrintFrame } from '@/components/layout/print-frame';
import { type Fen, fen, formatWan, sumFen } from '@/lib/core/money';
import { formatPoints, type Points, parsePoints, sumPoints } from '@/lib/core/points';
import { CATEGORY_LABELS, CONTINUITY_LABELS } from '@/lib/projects/labels';
import type { ProjectDetail } from '@/lib/projects/queries/get-project';
import type { RuleSet } from '@/lib/rules/domain/rule-set';
import type { TargetRecord } from '@/lib/targets/domain/target-record';
import { DIRECTION_LABELS, LEVEL1_LABELS, LEVEL2_LABELS, pointsWords } from '@/lib/targets/labels';

const cell = 'border border-ink px-2 py-1 align-middle';
const head = `${cell} font-semibold text-center`;

export interface OfficialFormProps {
  readonly record: TargetRecord;
  readonly project: ProjectDetail;
  /** rules of the target's year */
  readonly rules: Pick<RuleSet, 'weights'>;
  readonly mark?: string;
}

/** 项目支出绩效目标表 in the official layout: preview before submission, the record, and print. @source domain.md 6.1 */
export function OfficialForm(props: OfficialFormProps) {
  const { record, project, rules, mark } = props;
  const request = project.requests.find((candidate) => candidate.fiscalYear === record.fiscalYear);
  const sources = request?.sources;
  const treasury = sources
    ? sumFen([
        sources.central,
        sources.region,
        sources.prefecture,
        sources.county,
        sources.aid,
        sources.generalBond,
        sources.specialBond,
      ])
    : fen(0);
  const money = (amount: Fen | undefined) => formatWan(amount ?? fen(0));
  return (
    <PrintFrame
      title="项目支出绩效目标表"
      subtitle={`（${record.fiscalYear} 年度）`}
      meta={[`填报单位：${record.unit.name}`, `第 ${record.versionNo} 版`, '金额单位：万元']}
      signatures={[`项目负责人：${project.projectLeader}`, `单位负责人：${project.unitLeader}`]}
      sealOf={record.unit.name}
      mark={mark}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must take the keyboard */}
      <section className="overflow-x-auto" aria-label="目标表（可左右滑动）" tabIndex={0}>
        <table className="w-full border-collapse text-base max-sm:min-w-160">
          <caption className="sr-only">项目支出绩效目标表</caption>
          <tbody>
            <tr>
              <th scope="row" className={head}>
                项目名称
              </th>
              <td className={cell} colSpan={3}>
                {project.name}
              </td>
              <th scope="row" className={head}>
                项目代码
              </th>
              <td className={cell} colSpan={2}>
                {project.code ?? '—'}
              </td>
            </tr>
            <tr>
              <th scope="row" className={head}>
                实施单位
              </th>
              <td className={cell} colSpan={3}>
                {project.implementingUnit?.name ?? project.unit.name}（
                {project.implementingUnit?.code ?? project.unit.code}）
              </td>
              <th scope="row" className={head}>
                项目属性
              </th>
              <td className={cell} colSpan={2}>
                {CATEGORY_LABELS[project.category]} · {CONTINUITY_LABELS[project.continuity]}
              </td>
            </tr>
            <tr>
              <th scope="row" className={head}>
                项目期
              </th>
              <td className={cell} colSpan={3}>
                {project.termFrom} 年至 {project.termTo} 年
              </td>
              <th scope="row" className={head}>
                资金总额
              </th>
              <td className={`${cell} text-right tabular-nums`} colSpan={2}>
                {money(request?.total)}
              </td>
            </tr>
            <tr>
              <th scope="row" className={head}>
                其中
              </th>
              <td className={`${cell} tabular-nums`} colSpan={6}>
                财政拨款 {money(treasury)}（中央 {money(sources?.central)}，自治区 {money(sources?.region)}，州{' '}
                {money(sources?.prefecture)}，县本级 {money(sources?.county)}，援疆 {money(sources?.aid)}，债券{' '}
                {money(sources && sumFen([sources.generalBond, sources.specialBond]))}）；上年结转{' '}
                {money(sources?.carryover)}；其他资金 {money(sources?.other)}
              </td>
            </tr>
            <tr>
              <th scope="row" className={head}>
                年度绩效目标
              </th>
              <td className={`${cell} whitespace-pre-wrap`} colSpan={6}>
                {record.form.objective || '—'}
              </td>
            </tr>
            <tr>
              {['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重（分）'].map((title) => (
                <th key={title} scope="col" className={head}>
                  {title}
                </th>
              ))}
            </tr>
            {record.form.lines.map((line) => (
              <tr key={line.id} className="break-inside-avoid">
                <td className={cell}>{LEVEL1_LABELS[line.level1]}</td>
                <td className={cell}>{LEVEL2_LABELS[line.level2]}</td>
                <td className={cell}>{line.name || '—'}</td>
                <td className={`${cell} text-center`}>{line.direction ? DIRECTION_LABELS[line.direction] : '—'}</td>
                <td className={`${cell} text-right tabular-nums`}>{line.targetValue || '—'}</td>
                <td className={`${cell} text-center`}>{line.unit || '—'}</td>
                <td className={`${cell} text-right tabular-nums`}>{line.weight || '—'}</td>
              </tr>
            ))}
            <tr>
              <th scope="row" className={head} colSpan={6}>
                权重合计（预算执行率 {pointsWords(rules.weights.executionWeight)} 分在自评时另计）
              </th>
              <td className={`${cell} text-right tabular-nums`}>{formatPoints(weightSum(record))}</td>
            </tr>
          </tbody>
        </table>
      </section>
    </PrintFrame>
  );
}

/** Sum of the weights that can be read. */
function weightSum(record: TargetRecord): Points {
  return sumPoints(
    record.form.lines.flatMap((line) => {
      const parsed = parsePoints(line.weight);
      return parsed.ok ? [parsed.value] : [];
    }),
  );
}
