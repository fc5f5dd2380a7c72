'use client';

import type { FormAction } from '@/components/forms/action-form';
import { ConfirmAction } from '@/components/forms/confirm-action';
import { Notice } from '@/components/ui/notice';

export interface PlaceholderNoticeProps {
  action: FormAction;
  fiscalYear: number;
  count: number;
}

/** 涉密事项: why nothing of it may be entered, and the one thing that may: that there is one more. */
export function PlaceholderNotice({ action, fiscalYear, count }: PlaceholderNoticeProps) {
  return (
    <Notice tone="info" title="涉密事项不在这里填报">
      <p>
        涉及国家秘密、工作秘密的项目，名称、金额、绩效目标和资料都不得录入本系统，请按保密规定线下办理。
        本系统只登记一个空的占位（年度和序号），用来核对件数，不再填任何内容。
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <ConfirmAction
          action={action}
          doneMessage="已登记。"
          label="登记一项涉密占位"
          size="small"
          title="登记一项涉密占位"
          effect={`将登记 ${fiscalYear} 年度第 ${count + 1} 号涉密占位。占位只有年度和序号，没有名称、金额和单位。`}
          undo="登记后不能删除；多登记的，请财政局预算股在线下台账中注明。"
          confirmLabel="登记"
        >
          <input type="hidden" name="fiscalYear" value={fiscalYear} />
          <input type="hidden" name="serial" value={count + 1} />
        </ConfirmAction>
        <span className="text-sm">
          {fiscalYear} 年度全县已登记涉密占位 {count} 项
        </span>
      </div>
    </Notice>
  );
}
