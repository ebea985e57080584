-- name: conflict.who_is_in_conflict_is_kept_out
select c.proposal_id, c.person_id, c.ground from conflict_found c
where c.ended_at is null and c.waived_at is null and c.ground not in ('FUNDER_STAFF', 'NAMED_BY_PROPOSER')
  and not exists (select 1 from access_grant g where g.proposal_id = c.proposal_id and g.capacity = 'CONFLICT'
    and g.grantee = concat('USER@', c.person_id));

-- name: conflict.who_is_kept_out_is_in_conflict
select g.proposal_id, g.grantee from access_grant g
where g.capacity = 'CONFLICT' and not exists (
  select 1 from conflict_found c where c.proposal_id = g.proposal_id and g.grantee = concat('USER@', c.person_id)
    and c.ended_at is null and c.waived_at is null and c.ground not in ('FUNDER_STAFF', 'NAMED_BY_PROPOSER'));

-- name: conflict.nobody_waives_their_own
select conflict_id from conflict_found where waived_by = person_id;

-- name: conflict.proposers_name_at_most_five
select proposal_id, count(*) from conflict_exclusion group by proposal_id having count(*) > 5;
