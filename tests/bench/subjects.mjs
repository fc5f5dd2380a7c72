/** Who looks at what: the records of the demo that the pages are measured on. */

/** A finance division with the longest desk, and one target of it in joint review with the most said about it. */
const IN_REVIEW = `
  select t.county_code, t.id as target_id, g.person_id, g.division_id
  from performance_target t
  join project p on p.county_code = t.county_code and p.id = t.project_id
  join budget_unit u on u.county_code = p.county_code and u.id = p.unit_id
  join seat_grant g on g.county_code = u.county_code and g.seat = 'finance_division'
    and g.division_id = u.division_id and g.revoked_at is null
  where t.state = 'in_joint_review'
    and not exists (select from party_opinion o where o.county_code = t.county_code and o.target_id = t.id
                    and o.round = t.round and o.party::text = 'finance')
  order by (count(*) over (partition by g.person_id)) desc,
           (select count(*) from line_opinion o where o.county_code = t.county_code and o.target_id = t.id) desc, t.id
  limit 1`;

/** A clerk with a draft of eight lines or the nearest to it. */
const DRAFT = `
  select t.county_code, t.id as target_id, g.person_id
  from performance_target t
  join project p on p.county_code = t.county_code and p.id = t.project_id
  join seat_grant g on g.county_code = p.county_code and g.seat = 'unit_clerk'
    and g.unit_id = p.unit_id and g.revoked_at is null
  where t.state = 'drafted'
  order by abs(8 - (select count(*) from target_line l
                    where l.county_code = t.county_code and l.target_id = t.id)), t.id
  limit 1`;

export async function chooseSubjects(admin) {
  const [review] = (await admin.query(IN_REVIEW)).rows;
  const [draft] = (await admin.query(DRAFT)).rows;
  if (!review || !draft) throw new Error('the demo has no target in joint review, or no draft');
  return { review, draft };
}
