/**
 * Writes docs/regulations.md: every rule of the default packs with its source, and the sign-in limits beside them.
 * `--check` writes nothing and fails when the document is not what the packs say.
 *
 * node --import tsx scripts/draw-regulations.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { levelOrder } from '@/lib/indicators/domain/legal-pairs';
import { FRAMES } from '@/lib/indicators/domain/types';
import { ACCOUNT_FAILURE_LIMIT, ADDRESS_FAILURE_LIMIT, LOCK_MINUTES } from '@/lib/organisation/domain/lockout';
import { PASSWORD_POLICY } from '@/lib/organisation/domain/password-policy';
import { ABSOLUTE_HOURS, ADMINISTRATOR_IDLE_MINUTES, IDLE_MINUTES } from '@/lib/organisation/domain/session-rules';
import type { Citation } from '@/lib/rules/domain/citation';
import { DEFAULT_PACK_YEARS, defaultRuleSet } from '@/lib/rules/domain/default-packs';
import { RULE_GROUPS, type RuleGroupName } from '@/lib/rules/domain/rule-set';
import { EVIDENCE_WORDS, RULE_GROUP_WORDS, ruleLinesOf } from '@/lib/rules/labels';

const DOCUMENT = 'docs/regulations.md';
const GRADING = 'GB/T 22239-2019 网络安全等级保护基本要求（第三级）8.1.4.1；数值为本系统所定';

const INTRODUCTION = `# Regulations: every rule number with its source

Drawn by \`scripts/draw-regulations.ts\` from the default packs in \`lib/rules/domain/packs\`; not edited by hand.
A county changes its own copy by activating a new version of its rule set; what is computed keeps the version it was judged by.
Years with a default pack: ${DEFAULT_PACK_YEARS.join(', ')}. A value that differs between years is given year by year.

How well a source is known:

| Mark | 说明 |
|---|---|
${Object.entries(EVIDENCE_WORDS)
  .map(([mark, words]) => `| ${mark} | ${words} |`)
  .join('\n')}
`;

const packs = DEFAULT_PACK_YEARS.map(defaultRuleSet);

/** A vertical bar would end the cell of the table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** One text where all years agree, else one a year. */
function acrossYears(texts: readonly string[]): string {
  const [first = ''] = texts;
  if (texts.every((text) => text === first)) return first;
  return texts.map((text, index) => `${DEFAULT_PACK_YEARS[index]}: ${text}`).join('<br>');
}

function citationText(citations: readonly Citation[], field: string): string {
  return citations
    .flatMap(({ covers, document, clause, evidence }) =>
      covers
        .filter((name) => name === field || name.startsWith(`${field}.`))
        .map((name) => `${name === field ? '' : `\`${name}\`: `}${document}，${clause}（${evidence}）`),
    )
    .join('<br>');
}

function drawGroup(group: RuleGroupName): string {
  const byYear = packs.map((pack) => ruleLinesOf(group, pack[group]));
  const rows = (byYear[0] ?? []).map(({ field, label }, index) => {
    const value = acrossYears(byYear.map((lines) => lines[index]?.value ?? ''));
    const source = acrossYears(packs.map((pack) => citationText(pack[group].source, field)));
    return `| ${label} | \`${group}.${field}\` | ${cell(value)} | ${cell(source)} |`;
  });
  return [
    `## ${RULE_GROUP_WORDS[group]} (\`${group}\`)`,
    '',
    '| 规则 | Field | 取值 | 依据 |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const SIGN_IN_LIMITS: readonly (readonly [label: string, name: string, value: string])[] = [
  ['无操作自动退出', 'IDLE_MINUTES', `${IDLE_MINUTES}分钟`],
  ['三员无操作自动退出', 'ADMINISTRATOR_IDLE_MINUTES', `${ADMINISTRATOR_IDLE_MINUTES}分钟`],
  ['登录最长有效', 'ABSOLUTE_HOURS', `${ABSOLUTE_HOURS}小时`],
  ['同一账户登录失败锁定', 'ACCOUNT_FAILURE_LIMIT', `${ACCOUNT_FAILURE_LIMIT}次`],
  ['同一地址登录失败锁定', 'ADDRESS_FAILURE_LIMIT', `${ADDRESS_FAILURE_LIMIT}次`],
  ['锁定时间', 'LOCK_MINUTES', `${LOCK_MINUTES}分钟`],
  ['口令至少', 'PASSWORD_POLICY.minimumLength', `${PASSWORD_POLICY.minimumLength}位`],
  ['口令字符种类至少', 'PASSWORD_POLICY.minimumClasses', `${PASSWORD_POLICY.minimumClasses}类`],
];

function drawSignIn(): string {
  const rows = SIGN_IN_LIMITS.map(
    ([label, name, value]) => `| ${label} | \`${name}\` | ${value} | ${GRADING}（assumption） |`,
  );
  return ['## 登录与口令 (`lib/organisation`)', '', '| 规则 | Name | 取值 | 依据 |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function drawPairs(): string {
  const rows = FRAMES.flatMap((frame) =>
    levelOrder(frame).map(({ level1, level2 }) => `| \`${frame}\` | \`${level1}\` | \`${level2}\` |`),
  );
  const source = '依据：财预〔2021〕101号、财预〔2020〕10号（recalled）；可持续影响两套体系都可用（seen）。';
  return [
    '## 一级与二级指标 (`lib/indicators`)',
    '',
    source,
    '',
    '| Frame | level1 | level2 |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

const drawn = `${[INTRODUCTION.trimEnd(), ...RULE_GROUPS.map(drawGroup), drawPairs(), drawSignIn()].join('\n\n')}\n`;

if (process.argv.includes('--check')) {
  const isCurrent = readFileSync(DOCUMENT, 'utf8') === drawn;
  console.log(isCurrent ? `${DOCUMENT} agrees with the packs` : `${DOCUMENT} is out of date: draw it again`);
  process.exitCode = isCurrent ? 0 : 1;
} else {
  writeFileSync(DOCUMENT, drawn);
  console.log(`${DOCUMENT} written`);
}
