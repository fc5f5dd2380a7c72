/** Shapes of what people, seats, units, agencies and trainings are told; the same for screen and server. */
import { z } from 'zod';
import { SEATS } from '@/lib/core/seat';
import { rangeOf, type SignInSetting } from '@/lib/organisation/domain/sign-in-policy';
import { SIGN_IN_SETTING_LABELS } from '@/lib/organisation/labels';

const id = z.uuid({ error: '请从列表中选择。' });
const version = z.coerce.number({ error: '请刷新本页后重试。' }).int().positive();
export const fiscalYearSchema = z.coerce
  .number({ error: '请填写四位年度，如 2025。' })
  .int({ error: '请填写四位年度，如 2025。' })
  .min(2015, { error: '年度不能早于 2015 年。' })
  .max(2100, { error: '年度不能晚于 2100 年。' });

const text = (what: string, longest: number) =>
  z
    .string({ error: `请填写${what}。` })
    .transform((value) => value.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1, { error: `请填写${what}。` })
        .max(longest, { error: `${what}最多 ${longest} 个字。` }),
    );

const optionalId = z.preprocess((value) => (value === '' || value === undefined ? null : value), id.nullable());

export const createCountySchema = z.object({
  name: text('县名称', 50),
  isDemo: z.boolean(),
  businessDate: z.iso.date({ error: '业务日期应写作 2025-05-20。' }).nullable(),
});

export const setBusinessDateSchema = z.object({
  businessDate: z.iso.date({ error: '业务日期应写作 2025-05-20。' }),
});

export const loadUnitsSchema = z.object({
  fiscalYear: fiscalYearSchema,
  csv: z.string({ error: '请选择单位名单文件。' }).min(1, { error: '请选择单位名单文件。' }).max(2_000_000, {
    error: '文件超过 2 MB，不像一份单位名单。',
  }),
});

export const saveDivisionSchema = z.object({
  code: z.string().regex(/^[A-Za-z0-9-]{1,20}$/, { error: '股室代码用 1–20 位字母或数字。' }),
  name: text('股室名称', 50),
});

export const assignDivisionsSchema = z.object({
  assignments: z
    .array(z.object({ unitId: id, divisionId: id, expectedVersion: version }))
    .min(1, { error: '请至少选择一个单位。' })
    .max(2000),
});

export const createPersonSchema = z.object({
  loginName: z
    .string({ error: '请填写登录名。' })
    .transform((value) => value.trim().toLowerCase())
    .pipe(
      z.string().regex(/^[a-z][a-z0-9._-]{2,31}$/, {
        error: '登录名用 3–32 位小写字母、数字、点、横线，以字母开头。',
      }),
    ),
  displayName: text('显示名', 60),
});

/** An account as a whole: disable, enable, unlock, ask for a reset. */
export const personEventSchema = z.object({ id, expectedVersion: version });

export const grantSeatSchema = z.object({
  id,
  expectedVersion: version,
  seat: z.enum(SEATS, { error: '请选择席位。' }),
  unitId: optionalId,
  divisionId: optionalId,
  agencyId: optionalId,
});

export const revokeSeatSchema = z.object({ id, expectedVersion: version, grantId: id });

export const decideResetSchema = z.object({
  id,
  decision: z.enum(['approve', 'refuse'], { error: '请选择同意或不同意。' }),
});

export const changePasswordSchema = z
  .object({
    current: z.string({ error: '请填写现用密码。' }).min(1, { error: '请填写现用密码。' }).max(1000),
    next: z.string({ error: '请填写新密码。' }).min(1, { error: '请填写新密码。' }).max(1000),
    repeat: z.string({ error: '请再填一次新密码。' }),
  })
  .refine(({ next, repeat }) => next === repeat, { error: '两次填写的新密码不一致，请重填。', path: ['repeat'] });

export const signInSchema = z.object({
  loginName: z
    .string()
    .max(100)
    .transform((value) => value.normalize('NFKC').trim().toLowerCase()),
  password: z.string().max(1000),
});

export const enterDemoSchema = z.object({ personId: id });

/** The filters as in the address of the list. */
export const exportListSchema = z.object({ search: z.record(z.string(), z.string()) });

/** Within what the county may choose; weaker than delivered is refused here, whoever asks. */
const setting = (name: SignInSetting) => {
  const { from, to } = rangeOf(name);
  const error = `“${SIGN_IN_SETTING_LABELS[name].label}”请填 ${from} 到 ${to} 之间的整数。`;
  return z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    z.coerce.number({ error }).int({ error }).min(from, { error }).max(to, { error }),
  );
};

export const setSignInPolicySchema = z
  .object({
    /** 0 = the county has none of its own yet */
    expectedVersion: z.coerce.number({ error: '请刷新本页后重试。' }).int().min(0),
    minimumLength: setting('minimumLength'),
    minimumClasses: setting('minimumClasses'),
    idleMinutes: setting('idleMinutes'),
    administratorIdleMinutes: setting('administratorIdleMinutes'),
    absoluteHours: setting('absoluteHours'),
    accountFailureLimit: setting('accountFailureLimit'),
    addressFailureLimit: setting('addressFailureLimit'),
    lockMinutes: setting('lockMinutes'),
  })
  .refine((policy) => policy.administratorIdleMinutes <= policy.idleMinutes, {
    error: '三员的时限不能长于其他席位的时限。',
    path: ['administratorIdleMinutes'],
  });

export const endSessionSchema = z.object({ sessionId: id });

export const saveAgencySchema = z.object({
  id: optionalId,
  expectedVersion: version.optional().default(1),
  name: text('机构名称', 100),
  kind: text('机构类型', 30),
  creditCode: z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z
      .string()
      .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/, { error: '统一社会信用代码应为 18 位数字和大写字母（不含 I、O、S、V、Z）。' })
      .nullable(),
  ),
  isEngaged: z.preprocess((value) => value === true || value === 'on' || value === 'true', z.boolean()),
});

export const assignAgenciesSchema = z.object({
  fiscalYear: fiscalYearSchema,
  agencyId: id,
  unitIds: z.array(id).min(1, { error: '请至少选择一个单位。' }).max(2000),
});

export const saveTrainingSchema = z.object({
  id: optionalId,
  expectedVersion: version.optional().default(1),
  fiscalYear: fiscalYearSchema,
  kind: z.enum(['lecture', 'practice'], { error: '请选择培训或实操。' }),
  heldOn: z.iso.date({ error: '请填写日期，如 2025-03-12。' }),
  title: text('主题', 100),
  material: text('培训材料', 200),
  attendances: z
    .array(
      z.object({
        unitId: id,
        headcount: z.coerce
          .number({ error: '到场人数应为整数。' })
          .int({ error: '到场人数应为整数。' })
          .min(1, { error: '到场人数至少 1 人。' })
          .max(9999, { error: '到场人数最多 9999 人。' }),
        result: z.enum(['passed', 'failed', 'attended'], { error: '请选择结果。' }),
      }),
    )
    .max(2000),
});
