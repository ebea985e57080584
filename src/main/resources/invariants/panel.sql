-- name: panel.a_first_panel_has_three_experts_of_all_sides
select proposal_id from panel_assignment where round = 1
group by proposal_id
having count(*) < 3 or sum(side = 'HOME') = 0 or sum(side = 'PARTNER') = 0 or sum(side = 'THIRD') = 0;

-- name: panel.rounds_have_no_gap
select proposal_id from panel_round group by proposal_id having max(round) <> count(*);

-- name: panel.one_round_at_a_time_is_open
select proposal_id from panel_round where closed_at is null group by proposal_id having count(*) > 1;

-- name: panel.no_expert_owes_anything_after_the_review
select a.assignment_id, p.state from panel_assignment a join proposal p on p.proposal_id = a.proposal_id
where a.status in ('INVITED', 'ACCEPTED') and p.state not in ('REVIEWING', 'WITHDRAWN');

-- name: panel.who_is_asked_or_has_reviewed_sees_the_proposal
select a.assignment_id from panel_assignment a
where a.status in ('INVITED', 'ACCEPTED', 'SUBMITTED') and not exists (
  select 1 from access_grant g where g.proposal_id = a.proposal_id and g.capacity in ('EXPERT', 'BLIND_EXPERT')
    and g.grantee = concat('USER@', a.expert_id));

-- name: panel.who_is_out_does_not_see_the_proposal_as_expert
select g.proposal_id, g.grantee from access_grant g
where g.capacity in ('EXPERT', 'BLIND_EXPERT') and not exists (
  select 1 from panel_assignment a where a.proposal_id = g.proposal_id and g.grantee = concat('USER@', a.expert_id)
    and a.status in ('INVITED', 'ACCEPTED', 'SUBMITTED'));

-- name: panel.who_writes_or_has_written_has_begun
select assignment_id from panel_assignment where status in ('ACCEPTED', 'SUBMITTED') and writing_since is null;

-- name: panel.no_signatory_is_asked_for_a_review
select a.assignment_id from panel_assignment a
join access_grant g on g.proposal_id = a.proposal_id and g.capacity = 'SIGNATORY'
  and g.grantee = concat('USER@', a.expert_id);

-- name: panel.only_a_released_plan_has_results
select r.plan_id from panel_plan_result r join panel_plan p on p.plan_id = r.plan_id where p.released_at is null;

-- name: panel.who_is_invited_by_a_plan_had_a_seat_in_it
select r.plan_id, r.proposal_id from panel_plan_result r
where r.outcome = 'INVITED' and not exists (
  select 1 from panel_plan_seat s where s.plan_id = r.plan_id and s.proposal_id = r.proposal_id and s.status <> 'OUT');
