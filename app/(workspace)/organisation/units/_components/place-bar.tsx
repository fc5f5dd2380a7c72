'use client';

import { useFormSituation } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-field';
import { Button } from '@/components/ui/button';
import { Select, type SelectOption } from '@/components/ui/select';

interface PlaceBarProps {
  divisions: SelectOption[];
  /** empty: this person engages no agencies */
  agencies: SelectOption[];
}

/** What becomes of the ticked units. */
export function PlaceBar({ divisions, agencies }: PlaceBarProps) {
  const { pending } = useFormSituation();
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-3 py-3">
      <div className="flex items-end gap-2">
        <FormField name="divisionId" label="把勾选的单位交给股室">
          {(control) => <Select {...control} options={divisions} placeholder="请选择股室" />}
        </FormField>
        <Button type="submit" name="what" value="division" disabled={pending}>
          分配
        </Button>
      </div>
      {agencies.length > 0 && (
        <div className="flex items-end gap-2">
          <FormField name="agencyId" label="由第三方机构会审本年目标">
            {(control) => <Select {...control} options={agencies} placeholder="请选择机构" />}
          </FormField>
          <Button type="submit" name="what" value="agency" disabled={pending}>
            委派
          </Button>
        </div>
      )}
    </div>
  );
}
