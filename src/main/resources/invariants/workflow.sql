-- name: workflow.the_inbox_shows_what_the_engine_waits_for_and_what_the_proposals_say
select engine_task_id, drift from workflow_task_drift;

-- name: workflow.two_administrators_stand_behind_every_released_table
select c.change_id, c.decision from workflow_rule_change c
where c.status = 'RELEASED' and (c.decided_by = c.author_id
  or not exists (select 1 from audit_entry e where e.subject = cast(c.change_id as char(36)) collate utf8mb4_unicode_ci
    and e.action = 'RulesReleased'));

-- name: workflow.two_administrators_stand_behind_every_released_model
select c.change_id, c.fingerprint from workflow_model_change c
where c.status = 'RELEASED' and (c.decided_by = c.asked_by
  or not exists (select 1 from audit_entry e where e.subject = cast(c.change_id as char(36)) collate utf8mb4_unicode_ci
    and e.action = 'ModelsReleased'));

-- name: workflow.two_administrators_stand_behind_every_repair
select r.repair_id, r.kind from workflow_repair r
where r.status in ('RELEASED', 'DONE', 'FAILED') and (r.decided_by = r.author_id
  or not exists (select 1 from audit_entry e where e.subject = cast(r.repair_id as char(36)) collate utf8mb4_unicode_ci
    and e.action = 'RepairReleased'));

-- name: workflow.every_ended_repair_has_a_result_for_each_proposal
select r.repair_id, i.proposal_id from workflow_repair r join workflow_repair_instance i on i.repair_id = r.repair_id
where (r.status in ('DONE', 'FAILED') and i.outcome = 'WAITING')
  or (r.status in ('PROPOSED', 'DROPPED', 'EXPIRED') and i.outcome <> 'WAITING')
  or (r.status = 'FAILED' and i.outcome = 'DONE');
