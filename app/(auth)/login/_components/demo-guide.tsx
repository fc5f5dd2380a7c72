const STEPS = [
  '单位经办：选项目，从指标库选指标，填绩效目标并提交',
  '单位审核、主管部门审核：逐条看，转报或退回',
  '业务股室、绩效股、第三方机构：三方会审，逐条给意见',
  '绩效股：三方意见齐全后通过，或只退回有问题的几条',
];

/** What a newcomer should know before choosing a seat. */
export function DemoGuide() {
  return (
    <div className="flex flex-col gap-3 text-ink-2">
      <p>这里是演示县，数据均为演示。账号按席位和单位命名，没有密码：点一个席位即可进入。</p>
      <p>可以照这个顺序走一遍：</p>
      <ol className="list-decimal pl-5">
        {STEPS.map((step) => (
          <li key={step} className="py-0.5">
            {step}
          </li>
        ))}
      </ol>
    </div>
  );
}
