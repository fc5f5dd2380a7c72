/** Twelve common indicators, imported as a bureau imports its own. */
import type { RequestContext } from '@/lib/core/context';
import { importLibrary } from '@/lib/indicators/acts/import-library';
import { previewImport } from '@/lib/indicators/queries/preview-import';
import { FISCAL_YEAR } from '@/tests/factories/clock';

const HEAD = 'code,category,level1,level2,name,unit,direction,accrual,typical_value,explanation,source_basis,origin';

const ROWS = [
  ['成本指标', '经济成本指标', '渠道防渗单位造价', '万元/公里', '≤'],
  ['成本指标', '社会成本指标', '施工占用耕地面积', '亩', '≤'],
  ['产出指标', '数量指标', '新建（改造）渠道长度', '公里', '≥'],
  ['产出指标', '数量指标', '配套建筑物数量', '座', '≥'],
  ['产出指标', '质量指标', '水利工程验收合格率', '%', '='],
  ['产出指标', '质量指标', '材料抽检合格率', '%', '≥'],
  ['产出指标', '时效指标', '按期完工率', '%', '≥'],
  ['效益指标', '经济效益指标', '亩均节水量', '立方米', '≥'],
  ['效益指标', '社会效益指标', '受益农户数', '户', '≥'],
  ['效益指标', '生态效益指标', '灌溉水有效利用率', '%', '≥'],
  ['效益指标', '可持续影响指标', '工程设计使用年限', '年', '≥'],
  ['满意度指标', '服务对象满意度指标', '灌区农户满意度', '%', '≥'],
] as const;

export const LIBRARY_NAMES: readonly string[] = ROWS.map(([, , name]) => name);

export async function importSmallLibrary(context: RequestContext): Promise<void> {
  const lines = ROWS.map(([level1, level2, name, unit, sign], index) => {
    const code = `01-${String(index + 1).padStart(3, '0')}`;
    return `${code},水利类,${level1},${level2},${name},${unit},${sign},状态,,按实际统计,验收资料,测试`;
  });
  const file = { fileName: 'library.csv', bytes: new TextEncoder().encode([HEAD, ...lines].join('\r\n')) };
  const { expectedHash, previewedHash } = await previewImport(context, file);
  const edition = { fiscalYear: FISCAL_YEAR, origin: '测试指标库', isDemo: false, expectedHash, previewedHash };
  await importLibrary(context, { ...file, ...edition });
}
