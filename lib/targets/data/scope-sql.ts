/** A person's reach as a condition on `budget_unit u`, inside the where clause of every list. */

import type { ScopeGrounds } from '@/lib/organisation/domain/scope';
import { Prisma } from '@/lib/platform/db/generated/client';

/** Beside `performance_target t`, whose year says which agency assignments count. */
export function unitCondition(grounds: ScopeGrounds): Prisma.Sql {
  if (grounds.kind === 'county') return Prisma.sql`true`;
  if (grounds.kind === 'none') return Prisma.sql`false`;
  const parts: Prisma.Sql[] = [];
  if (grounds.ownUnitIds.length > 0) parts.push(Prisma.sql`u.id = any(${grounds.ownUnitIds}::uuid[])`);
  if (grounds.departmentIds.length > 0) parts.push(Prisma.sql`u.parent_id = any(${grounds.departmentIds}::uuid[])`);
  if (grounds.divisionIds.length > 0) parts.push(Prisma.sql`u.division_id = any(${grounds.divisionIds}::uuid[])`);
  if (grounds.agencyIds.length > 0) {
    parts.push(Prisma.sql`exists (
      select 1 from agency_assignment a
      where a.county_code = u.county_code and a.unit_id = u.id and a.fiscal_year = t.fiscal_year
        and a.agency_id = any(${grounds.agencyIds}::uuid[]))`);
  }
  return parts.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(parts, ' or ')})`;
}
