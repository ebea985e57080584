-- name: cross.every_proposal_beyond_draft_has_a_signatory
select p.proposal_id, p.state from proposal p
where p.state <> 'DRAFT' and not exists (
  select 1 from access_grant g where g.proposal_id = p.proposal_id and g.capacity = 'SIGNATORY');

-- name: cross.every_grant_belongs_to_a_proposal
select g.proposal_id, g.grantee from access_grant g
where not exists (select 1 from proposal p where p.proposal_id = g.proposal_id);

-- name: cross.every_proposal_that_was_sent_is_in_the_log
select p.proposal_id, p.state from proposal p
where p.state <> 'DRAFT' and not exists (
  select 1 from audit_entry e where e.subject = cast(p.proposal_id as char(36)) collate utf8mb4_unicode_ci);

-- name: cross.no_ended_proposal_has_an_open_task
select t.task_id, t.kind, p.state from workflow_task t join proposal p on p.proposal_id = t.proposal_id
where t.status = 'OPEN' and t.kind <> 'FULFIL_REQUEST' and p.state in ('ALLOCATED', 'MERGED', 'CONVERTED', 'REJECTED', 'DECLINED', 'DECLINED_NO_FUNDS',
  'WITHDRAWN', 'LAPSED');

-- name: cross.no_ended_proposal_has_a_running_process
select e.ID_, p.proposal_id, p.state from ACT_RU_EXECUTION e
join proposal p on p.proposal_id = cast(e.BUSINESS_KEY_ as uuid)
where e.PARENT_ID_ is null and p.state in ('ALLOCATED', 'MERGED', 'CONVERTED', 'REJECTED', 'DECLINED',
  'DECLINED_NO_FUNDS', 'WITHDRAWN', 'LAPSED');

-- name: cross.every_process_belongs_to_a_proposal
select e.ID_, e.BUSINESS_KEY_ from ACT_RU_EXECUTION e
left join proposal p on p.proposal_id = cast(e.BUSINESS_KEY_ as uuid)
where e.PARENT_ID_ is null and p.proposal_id is null;

-- name: cross.no_proposal_runs_through_two_processes
select BUSINESS_KEY_, count(*) as processes from ACT_RU_EXECUTION
where PARENT_ID_ is null and SUPER_EXEC_ is null
group by BUSINESS_KEY_ having count(*) > 1;

-- name: cross.every_open_task_is_for_somebody
select w.task_id, w.kind from workflow_task w
where w.status = 'OPEN' and w.assignee_id is null
  and not exists (select 1 from workflow_task_candidate c where c.task_id = w.task_id);

-- name: cross.every_assignee_is_a_user
select w.task_id, w.assignee_id from workflow_task w
where w.assignee_id is not null and not exists (select 1 from identity_user u where u.user_id = w.assignee_id);

-- name: cross.nobody_holds_a_deciding_task_on_what_they_signed
select w.task_id, w.kind, w.assignee_id from workflow_task w
join access_grant g on g.proposal_id = w.proposal_id and g.capacity = 'SIGNATORY'
  and w.assignee_id = cast(substr(g.grantee, 6) as uuid)
where w.status = 'OPEN' and w.kind not in ('SIGN_PROPOSAL', 'CORRECT_PROPOSAL', 'REVISE_PROPOSAL', 'FULFIL_REQUEST');

-- name: cross.nobody_reviews_what_they_signed
select a.assignment_id, a.proposal_id from panel_assignment a
join signature_signatory s on s.proposal_id = a.proposal_id and s.user_id = a.expert_id
where s.status in ('FIRST', 'SIGNED');

-- name: cross.every_working_expert_sees_the_proposal
select a.assignment_id, a.proposal_id from panel_assignment a
where a.status in ('INVITED', 'ACCEPTED') and not exists (
  select 1 from access_grant g where g.proposal_id = a.proposal_id and g.capacity in ('EXPERT', 'BLIND_EXPERT')
    and cast(substr(g.grantee, 6) as uuid) = a.expert_id);

-- name: cross.nobody_votes_on_what_they_signed
select v.attendance_id, m.proposal_id from committee_attendance v
join committee_meeting m on m.meeting_id = v.meeting_id
join signature_signatory s on s.proposal_id = m.proposal_id and s.user_id = v.member_id
where v.vote is not null and s.status in ('FIRST', 'SIGNED');

-- name: cross.what_the_committee_rejected_goes_no_further
select m.proposal_id, p.state from committee_meeting m join proposal p on p.proposal_id = m.proposal_id
where m.decision = 'REJECTED' and m.released_at is not null and p.state not in ('REJECTED', 'WITHDRAWN');

-- name: cross.no_government_acts_on_what_it_signed
select a.proposal_id, a.user_id, a.act from approval_act a
join signature_signatory s on s.proposal_id = a.proposal_id and s.user_id = a.user_id
where s.status in ('FIRST', 'SIGNED');

-- name: cross.the_host_unit_sees_the_proposal
select c.proposal_id, c.host_id from approval_case c join proposal p on p.proposal_id = c.proposal_id
where p.state in ('HANDLING', 'CO_OPINIONS', 'IN_APPROVAL', 'APPROVAL_HOME', 'APPROVAL_PARTNER', 'APPROVED')
  and not exists (select 1 from access_grant g where g.proposal_id = c.proposal_id and g.capacity = 'HOST'
    and g.grantee like concat('HOST\_%@', cast(c.host_id as char(36))) collate utf8mb4_unicode_ci);

-- name: cross.what_one_government_declined_gets_no_money
select f.proposal_id from funding_allocation f join approval_case c on c.proposal_id = f.proposal_id
where (c.home_decision = 'DECLINE' or c.partner_decision = 'DECLINE');

-- name: cross.money_is_committed_to_funded_proposals_only
select f.proposal_id, p.state from funding_allocation f join proposal p on p.proposal_id = f.proposal_id
where f.status = 'COMMITTED' and p.state <> 'ALLOCATED';

-- name: cross.no_ended_proposal_holds_a_reservation
select f.proposal_id, p.state from funding_allocation f join proposal p on p.proposal_id = f.proposal_id
where f.status = 'RESERVED' and p.state <> 'ALLOCATING';

-- name: cross.nobody_gives_money_to_what_they_signed
select f.proposal_id from funding_allocation f
join signature_signatory s on s.proposal_id = f.proposal_id and s.user_id in (f.recommended_by, f.committed_by)
where s.status in ('FIRST', 'SIGNED');

-- name: cross.nobody_files_what_they_signed
select f.proposal_id from filing_proposal f
join signature_signatory s on s.proposal_id = f.proposal_id and s.user_id in (f.proposed_by, f.answered_by)
where s.status in ('FIRST', 'SIGNED');

-- name: cross.what_is_asked_in_discussions_is_a_task_of_who_is_asked
select r.comment_id, r.state, t.status from discussion_request r
left join workflow_task t on t.engine_task_id = cast(r.comment_id as char(36)) collate utf8mb4_unicode_ci
where (t.task_id is null and r.state = 'OPEN')
  or not (t.kind = 'FULFIL_REQUEST' and t.assignee_id = r.asked and t.owner_id = r.asker
    and t.status = case r.state when 'TAKEN_BACK' then 'CLOSED' else r.state end);
