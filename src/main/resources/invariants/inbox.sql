-- name: inbox.every_view_has_an_owner
select v.view_id, v.owner from inbox_view v
where not exists (select 1 from identity_user u where u.user_id = v.owner);

-- name: inbox.nobody_keeps_more_than_thirty_views
select owner, count(*) as views from inbox_view group by owner having count(*) > 30;

-- name: inbox.views_are_shared_with_groups_and_not_with_persons
select view_id, shared_with from inbox_view where shared_with like 'USER@%';

-- name: inbox.every_shared_view_is_in_the_log
select v.view_id, v.shared_with from inbox_view v
where v.shared_with is not null and not exists (
  select 1 from audit_entry e where e.subject = cast(v.view_id as char(36)) collate utf8mb4_unicode_ci
    and e.action = 'ViewShared' and json_value(e.facts, '$.group') collate utf8mb4_unicode_ci = v.shared_with);

-- name: inbox.every_preference_is_of_a_user
select p.user_id from inbox_preference p
where not exists (select 1 from identity_user u where u.user_id = p.user_id);

-- name: inbox.every_calendar_address_belongs_to_a_user
select c.user_id from inbox_calendar c
where not exists (select 1 from identity_user u where u.user_id = c.user_id);

-- name: inbox.every_question_is_a_task_below_the_one_that_asks
select q.task_id from inbox_question q join workflow_task t on t.task_id = q.task_id
where not (t.parent_id <=> q.parent_id and t.kind = 'ANSWER_QUESTION');

-- name: inbox.a_question_is_answered_exactly_when_its_task_is_done
select q.task_id, t.status from inbox_question q join workflow_task t on t.task_id = q.task_id
where (q.answer is null) = (t.status = 'DONE');

-- name: inbox.no_question_outlives_the_task_that_asks
select t.task_id from workflow_task t join workflow_task p on p.task_id = t.parent_id
where t.status = 'OPEN' and p.status <> 'OPEN';

-- name: inbox.the_files_of_a_task_have_no_more_than_a_hundred_megabytes
select task_id, sum(size) from inbox_file where removed_at is null group by task_id having sum(size) > 104857600;

-- name: inbox.no_draft_outlives_its_task
select d.task_id, d.user_id from inbox_form_draft d join workflow_task t on t.task_id = d.task_id
where t.status <> 'OPEN';
