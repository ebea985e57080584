-- name: funding.no_envelope_is_overspent
select envelope_id, amount, reserved, committed from funding_envelope
where reserved + committed > amount or reserved < 0 or committed < 0;

-- name: funding.reserved_money_is_what_the_ledger_says
select v.envelope_id, v.reserved from funding_envelope v
where v.reserved <> coalesce((
  select sum(case when e.to_account = 'RESERVED' then e.amount when e.from_account = 'RESERVED' then -e.amount else 0 end)
  from funding_entry e where e.envelope_id = v.envelope_id), 0);

-- name: funding.committed_money_is_what_the_ledger_says
select v.envelope_id, v.committed from funding_envelope v
where v.committed <> coalesce((
  select sum(case when e.to_account = 'COMMITTED' then e.amount when e.from_account = 'COMMITTED' then -e.amount else 0 end)
  from funding_entry e where e.envelope_id = v.envelope_id), 0);

-- name: funding.the_amount_is_what_came_from_outside
select v.envelope_id, v.amount from funding_envelope v
where v.amount <> coalesce((
  select sum(case when e.from_account = 'OUTSIDE' then e.amount when e.to_account = 'OUTSIDE' then -e.amount else 0 end)
  from funding_entry e where e.envelope_id = v.envelope_id), 0);

-- name: funding.every_funded_proposal_has_a_committed_allocation
select p.proposal_id from proposal p
left join funding_allocation a on a.proposal_id = p.proposal_id and a.status = 'COMMITTED'
where p.state = 'ALLOCATED' and a.proposal_id is null;

-- name: funding.every_committed_allocation_is_of_a_funded_proposal
select a.proposal_id, p.state from funding_allocation a join proposal p on p.proposal_id = a.proposal_id
where a.status = 'COMMITTED' and p.state <> 'ALLOCATED';

-- name: funding.who_recommends_never_commits
select proposal_id, recommended_by from funding_allocation
where committed_by = recommended_by or refused_by = recommended_by;

-- name: funding.no_ended_proposal_holds_reserved_money
select a.proposal_id, p.state from funding_allocation a join proposal p on p.proposal_id = a.proposal_id
where a.status = 'RESERVED' and p.state <> 'ALLOCATING';

-- name: funding.what_a_proposal_holds_is_what_it_was_offered
select a.proposal_id, v.side, a.status from funding_allocation a
join funding_envelope v on v.call_id = a.call_id and v.year = a.year
where coalesce((
    select sum(case e.movement when 'RESERVE' then e.amount when 'RELEASE' then -e.amount else 0 end)
    from funding_entry e where e.envelope_id = v.envelope_id and e.proposal_id = a.proposal_id), 0)
  <> case when a.status in ('RESERVED', 'COMMITTED')
       then case v.side when 'HOME' then a.offered_home else a.offered_partner end else 0 end;

-- name: funding.what_is_spent_for_a_proposal_is_what_it_was_offered
select a.proposal_id, v.side, a.status from funding_allocation a
join funding_envelope v on v.call_id = a.call_id and v.year = a.year
where coalesce((
    select sum(e.amount) from funding_entry e
    where e.movement = 'COMMIT' and e.envelope_id = v.envelope_id and e.proposal_id = a.proposal_id), 0)
  <> case when a.status = 'COMMITTED'
       then case v.side when 'HOME' then a.offered_home else a.offered_partner end else 0 end;

-- name: funding.every_proposal_on_the_reserve_list_has_such_an_allocation
select p.proposal_id, a.status from proposal p
left join funding_allocation a on a.proposal_id = p.proposal_id
where p.state = 'RESERVE' and (a.status is null or a.status not in ('RESERVE_LIST', 'OFFERED'));

-- name: funding.no_signatory_recommends_or_commits
select a.proposal_id from funding_allocation a
join access_grant g on g.proposal_id = a.proposal_id and g.capacity = 'SIGNATORY'
  and g.grantee in (concat('USER@', a.recommended_by), concat('USER@', a.committed_by));

-- name: funding.each_side_pays_in_the_currency_of_its_call
select e.envelope_id, e.side, e.currency from funding_envelope e
join call_for_proposals c on c.call_id = e.call_id
where e.currency <> case e.side when 'HOME' then c.home_currency else c.partner_currency end;

-- name: funding.what_is_given_is_in_the_currencies_of_its_call
select a.proposal_id, a.home_currency, a.partner_currency from funding_allocation a
join call_for_proposals c on c.call_id = a.call_id
where a.home_currency <> c.home_currency or a.partner_currency <> c.partner_currency;
