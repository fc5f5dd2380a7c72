/** The addresses of the lists of this chapter as filters: what is missing or makes no sense is not filtered by. */
import { z } from 'zod';
import { SEATS } from '@/lib/core/seat';
import { LIST_DIRECTIONS } from '@/lib/organisation/domain/sorted-list';

/** What an address or a posted form holds. */
export type ListSearch = Readonly<Record<string, string | string[] | undefined>>;

/** 未分配, 未委派 */
export const NONE = 'none';

function oneOf<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.enum(codes).nullable().catch(null);
}

const q = z.string().trim().max(100).catch('');
const order = z.enum(LIST_DIRECTIONS).catch('ascending');
const after = z.uuid().nullable().catch(null);
const place = z
  .union([z.uuid(), z.literal(NONE)])
  .nullable()
  .catch(null);

export const accountParams = z
  .object({
    q,
    state: oneOf(['created', 'active', 'disabled', 'locked']),
    seat: oneOf(SEATS),
    sort: z.enum(['loginName', 'displayName', 'state', 'createdAt']).catch('loginName'),
    order,
    after,
  })
  .transform(({ order: direction, ...filter }) => ({ ...filter, direction }));
export type AccountFilter = z.output<typeof accountParams>;

export const unitParams = z
  .object({
    q,
    division: place,
    agency: place,
    sort: z.enum(['code', 'name', 'kind', 'parent', 'division', 'agency']).catch('code'),
    order,
  })
  .transform(({ order: direction, ...filter }) => ({ ...filter, direction }));
export type UnitFilter = z.output<typeof unitParams>;

export const agencyParams = z
  .object({
    q,
    engaged: oneOf(['yes', 'no']),
    sort: z.enum(['name', 'kind', 'unitCount']).catch('name'),
    order,
  })
  .transform(({ order: direction, ...filter }) => ({ ...filter, direction }));
export type AgencyFilter = z.output<typeof agencyParams>;

export const trainingParams = z
  .object({
    /** null = the business year */
    year: z.coerce.number().pipe(z.int().min(2000).max(2099)).nullable().catch(null),
    q,
    kind: oneOf(['lecture', 'practice']),
    sort: z.enum(['heldOn', 'title', 'units', 'heads']).catch('heldOn'),
    order: z.enum(LIST_DIRECTIONS).catch('descending'),
  })
  .transform(({ order: direction, ...filter }) => ({ ...filter, direction }));
export type TrainingFilter = z.output<typeof trainingParams>;
