-- name: approval.every_handled_proposal_has_a_case
select p.proposal_id, p.state from proposal p
where p.state in ('ASSIGNING', 'DISPUTED', 'HANDLING', 'CO_OPINIONS', 'IN_APPROVAL', 'APPROVAL_HOME', 'APPROVAL_PARTNER',
                  'APPROVED', 'ALLOCATING', 'RESERVE', 'ALLOCATED', 'DECLINED', 'DECLINED_NO_FUNDS')
  and not exists (select 1 from approval_case c where c.proposal_id = p.proposal_id);

-- name: approval.every_approved_proposal_has_the_consent_of_both_governments
select p.proposal_id, c.home_decision, c.partner_decision from proposal p
join approval_case c on c.proposal_id = p.proposal_id
where p.state in ('APPROVED', 'ALLOCATING', 'RESERVE', 'ALLOCATED', 'DECLINED_NO_FUNDS')
  and not (c.home_decision <=> 'APPROVE' and c.partner_decision <=> 'APPROVE');

-- name: approval.no_declined_proposal_has_the_consent_of_both_governments
select p.proposal_id from proposal p
join approval_case c on c.proposal_id = p.proposal_id
where p.state = 'DECLINED' and c.home_decision = 'APPROVE' and c.partner_decision = 'APPROVE';

-- name: approval.a_government_decides_only_after_the_opinion_was_approved
select proposal_id from approval_case
where (home_by is not null or partner_by is not null) and opinion_approved_by is null;

-- name: approval.nobody_acts_twice_in_one_approval
select one.proposal_id, one.user_id, one.act, other.act as other_act from approval_act one
join approval_act other on other.proposal_id = one.proposal_id and other.user_id = one.user_id and other.act_id > one.act_id
where one.act <> other.act and not (one.act in ('ANSWER', 'HANDLE') and other.act in ('ANSWER', 'HANDLE'));

-- name: approval.no_signatory_acts_in_the_approval
select a.proposal_id, a.user_id, a.act from approval_act a
join access_grant g on g.proposal_id = a.proposal_id and g.capacity = 'SIGNATORY'
  and g.grantee = concat('USER@', a.user_id);

-- name: approval.every_decision_is_in_the_chain
select c.proposal_id from approval_case c
where (c.home_by is not null and not exists (
         select 1 from approval_act a
         where a.proposal_id = c.proposal_id and a.act = 'DECIDE_HOME' and a.user_id = c.home_by))
   or (c.partner_by is not null and not exists (
         select 1 from approval_act a
         where a.proposal_id = c.proposal_id and a.act = 'DECIDE_PARTNER' and a.user_id = c.partner_by));

-- name: approval.the_host_unit_sees_its_proposal
select c.proposal_id, c.host_id from approval_case c
where not exists (select 1 from access_grant g
  where g.proposal_id = c.proposal_id and g.capacity = 'HOST' and g.grantee = concat('HOST_HANDLER@', c.host_id));

-- name: approval.only_the_units_in_charge_see_a_proposal_as_units
select g.proposal_id, g.grantee from access_grant g
left join approval_case c on c.proposal_id = g.proposal_id and g.grantee like concat('%@', c.host_id)
left join approval_co_handler h on h.proposal_id = g.proposal_id and g.grantee = concat('CO_HANDLER@', h.organisation_id)
where (g.capacity = 'HOST' and c.proposal_id is null) or (g.capacity = 'CO_HANDLER' and h.proposal_id is null);

-- name: approval.no_host_unit_is_its_own_co_handler
select c.proposal_id from approval_case c
join approval_co_handler h on h.proposal_id = c.proposal_id and h.organisation_id = c.host_id;

-- name: approval.the_handling_follows_from_the_number_of_units
select c.proposal_id, c.handling, count(h.organisation_id) as co_handlers from approval_case c
left join approval_co_handler h on h.proposal_id = c.proposal_id
group by c.proposal_id, c.handling
having c.handling <> case count(h.organisation_id) when 0 then 'SINGLE' when 1 then 'HOST_AND_CO' else 'CONSULTATION' end;
