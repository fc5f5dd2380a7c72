/** Default rules of the ex-ante assessment. */
import { fen } from '@/lib/core/money';
import { wholePoints } from '@/lib/core/points';
import type { ExAnteRules } from '@/lib/rules/domain/ex-ante-rules';
import { cite, OWN_SETTING, SEED } from '@/lib/rules/domain/packs/sources';

/** 1,000 万元 */
const COUNTY_FUNDS_FROM = fen(1_000_000_000);

export const EX_ANTE: ExAnteRules = {
  countyFundsFrom: COUNTY_FUNDS_FROM,
  isOwedByNewPolicies: true,
  isEmergencyExempt: true,
  dimensions: ['necessity', 'economy', 'target_soundness', 'feasibility', 'funding_compliance'],
  dimensionPoints: wholePoints(20),
  ratingPoints: { excellent: wholePoints(5), good: wholePoints(4), fair: wholePoints(3), poor: wholePoints(1) },
  supportedFrom: wholePoints(85),
  revisionFrom: wholePoints(75),
  partialFrom: wholePoints(60),
  dimensionFrom: wholePoints(12),
  vetoes: ['no_factual_basis', 'insufficient_preparation', 'unclear_target', 'unlawful_funding'],
  admittedBy: ['supported'],
  revisionLoops: 2,
  source: [
    cite(SEED, '（二）重点论证立项必要性、投入经济性、绩效目标合理性、实施方案可行性、筹资合规性', 'seed', [
      'dimensions',
    ]),
    cite(SEED, '（二）经审核为“支持”的评估结果作为申请预算的必要条件', 'seed', ['admittedBy']),
    cite(SEED, '（二）对新增重大政策和项目，开展事前绩效评估；何为重大由县定', 'assumption', ['isOwedByNewPolicies']),
    cite(SEED, '（二）无事实依据、前期准备工作不充分、绩效目标不明确的不予入库；筹资不合规为本系统所加', 'assumption', [
      'vetoes',
    ]),
    cite('公开的事前绩效评估评分表（五个维度各20分）', '评分表', 'seen', ['dimensionPoints']),
    cite(OWN_SETTING, '县级自有资金1,000万元及以上，或县领导指定', 'assumption', ['countyFundsFrom']),
    cite(OWN_SETTING, '应急事项先办后补', 'assumption', ['isEmergencyExempt']),
    cite(OWN_SETTING, '每个评审要点5分，优5良4中3差1', 'assumption', ['ratingPoints']),
    cite(OWN_SETTING, '85分且各维度12分以上支持，75分调整完善，60分部分支持', 'assumption', [
      'supportedFrom',
      'revisionFrom',
      'partialFrom',
      'dimensionFrom',
    ]),
    cite(OWN_SETTING, '调整完善最多两轮', 'assumption', ['revisionLoops']),
  ],
};
