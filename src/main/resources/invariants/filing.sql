-- name: filing.a_proposal_is_admitted_once
select proposal_id from filing_check where outcome = 'ADMITTED' group by proposal_id having count(*) > 1;

-- name: filing.only_the_last_check_may_be_open
select c.proposal_id, c.round from filing_check c
where (c.outcome is null or c.outcome = 'ADMITTED')
  and exists (select 1 from filing_check d where d.proposal_id = c.proposal_id and d.round > c.round);

-- name: filing.rounds_have_no_gap
select proposal_id from filing_check group by proposal_id having max(round) <> count(*)
union all
select proposal_id from filing_proposal group by proposal_id having max(round) <> count(*);

-- name: filing.a_filing_is_confirmed_once
select proposal_id from filing_proposal where confirmed group by proposal_id having count(*) > 1;

-- name: filing.a_confirmed_merger_or_conversion_ends_the_proposal
select f.proposal_id, f.outcome, p.state from filing_proposal f join proposal p on p.proposal_id = f.proposal_id
where f.confirmed and f.outcome <> 'FILED' and p.state not in ('FILING', f.outcome, 'WITHDRAWN');

-- name: filing.who_proposes_a_filing_does_not_confirm_it
select proposal_id, round from filing_proposal where answered_by = proposed_by;

-- name: filing.the_lead_of_a_merger_belongs_to_the_same_call_and_session
select f.proposal_id, f.lead_proposal from filing_proposal f
join proposal p on p.proposal_id = f.proposal_id join proposal l on l.proposal_id = f.lead_proposal
where p.call_id <> l.call_id or p.session_year <> l.session_year;

-- name: filing.no_signatory_checked_or_filed_an_own_proposal
select g.proposal_id, g.grantee from access_grant g
where g.capacity = 'SIGNATORY' and (
  exists (select 1 from filing_check c where c.proposal_id = g.proposal_id and g.grantee = concat('USER@', c.checked_by))
  or exists (select 1 from filing_proposal f where f.proposal_id = g.proposal_id
    and g.grantee in (concat('USER@', f.proposed_by), concat('USER@', f.answered_by))));

-- name: filing.every_merged_proposal_has_a_lead_that_was_filed_and_is_not_merged_itself
select p.proposal_id, f.lead_proposal, l.state from proposal p
left join filing_proposal f on f.proposal_id = p.proposal_id and f.confirmed and f.outcome = 'MERGED'
left join proposal l on l.proposal_id = f.lead_proposal
where p.state = 'MERGED' and (l.proposal_id is null
  or l.state in ('DRAFT', 'COSIGNING', 'SUBMITTED', 'RETURNED', 'FILING', 'MERGED', 'CONVERTED'));
