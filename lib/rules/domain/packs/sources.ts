/** The documents the default packs cite, each under one name, and the short way to write a citation. */
import type { Citation, Evidence } from '@/lib/rules/domain/citation';

export const SEED = '轮台县2025年预算绩效情况说明';
export const BUDGET_LAW = '中华人民共和国预算法（2018年修正）';
export const INDICATOR_GUIDE = '财预〔2021〕101号 中央部门项目支出核心绩效目标和指标设置及取值指引（试行）';
export const EVALUATION_MEASURE = '财预〔2020〕10号 项目支出绩效评价管理办法';
export const FULL_PERFORMANCE = '中发〔2018〕34号 中共中央 国务院关于全面实施预算绩效管理的意见';
export const PRODUCT = '预算管理一体化绩效模块的公开参数与界面';
export const OWN_SETTING = '本系统设定，由县财政局确认或修改';

export function cite(document: string, clause: string, evidence: Evidence, covers: readonly string[]): Citation {
  return { covers: [...covers], document, clause, evidence };
}
