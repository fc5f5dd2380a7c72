/**
 * Writes docs/permissions.md from the permission matrix. `--check` writes nothing and fails when the document is not
 * what the matrix says.
 *
 * node --import tsx scripts/draw-permissions.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { SEATS, type Seat } from '@/lib/core/seat';
import {
  PERMISSION_OBJECTS,
  PERMISSIONS,
  type PermissionObject,
  type PermissionVerb,
} from '@/lib/organisation/domain/permissions';
import { RELATION_LABELS, SEAT_LABELS } from '@/lib/organisation/labels';

const DOCUMENT = 'docs/permissions.md';

const OBJECT_WORDS: Readonly<Record<PermissionObject, string>> = {
  indicator_library: '指标库',
  project_library: '项目库',
  ex_ante_assessment: '事前绩效评估',
  performance_target: '绩效目标',
  budget_approval: '预算批准',
  disclosure: '公开',
  monitoring_task: '监控任务',
  monitoring_record: '绩效监控',
  warning: '预警',
  rectification_notice: '整改通知',
  self_evaluation: '单位自评',
  department_evaluation: '部门评价',
  key_evaluation: '财政重点评价',
  result_use: '结果应用',
  annual_calendar: '年度日历',
  agency_assignment: '机构委派',
  training_record: '培训实操',
  audit_trail: '操作记录',
  unit_list: '单位名单',
  account: '账号',
  seat_grant: '席位授权',
  password_reset: '密码重置',
  sign_in_policy: '登录和密码规定',
};

const INTRODUCTION = `# Permissions: object × seat → verbs

Drawn by \`scripts/draw-permissions.ts\` from \`lib/organisation/domain/permissions.ts\`; not edited by hand.
The matrix is the widest a chapter may allow; its policy and its transition table narrow it by state and by person (who
prepared never approves). A pair that is not listed is denied. 三员 (system, security and audit administrators) have no
business object at all.

Scopes: ${Object.entries(RELATION_LABELS)
  .map(([relation, words]) => `${words} \`${relation}\``)
  .join(', ')}.
`;

function verbsOf(object: PermissionObject, seat: Seat): string {
  const permissions = PERMISSIONS[object][seat] ?? [];
  return permissions.map(({ relation, verbs }) => `${RELATION_LABELS[relation]}: ${inWords(verbs)}`).join('; ');
}

function inWords(verbs: readonly PermissionVerb[]): string {
  return verbs.map((verb) => `\`${verb}\``).join(' ');
}

function sectionOf(object: PermissionObject): string {
  const rows = SEATS.filter((seat) => PERMISSIONS[object][seat] !== undefined).map(
    (seat) => `| ${SEAT_LABELS[seat]} \`${seat}\` | ${verbsOf(object, seat)} |`,
  );
  return [`## ${OBJECT_WORDS[object]} \`${object}\``, '', '| seat | verbs |', '|---|---|', ...rows, ''].join('\n');
}

const drawn = [INTRODUCTION, ...PERMISSION_OBJECTS.map(sectionOf)].join('\n');

if (process.argv.includes('--check')) {
  if (readFileSync(DOCUMENT, 'utf8') !== drawn) {
    console.error(`${DOCUMENT} is stale: run node --import tsx scripts/draw-permissions.ts`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(DOCUMENT, drawn);
}
