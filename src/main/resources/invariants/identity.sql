-- name: identity.every_user_holds_a_role
select u.user_id from identity_user u
where not exists (select 1 from identity_user_role r where r.user_id = u.user_id);

-- name: identity.the_role_of_the_process_is_given_to_nobody
select user_id from identity_user_role where role = 'SYSTEM';

-- name: identity.every_role_is_known
select user_id, role from identity_user_role where role not in (
  'PROPOSER', 'COSIGNATORY', 'OFFICE', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'COMMITTEE_SECRETARY', 'EXPERT',
  'HOST_HANDLER', 'HOST_APPROVER', 'CO_HANDLER', 'HOME_APPROVER', 'PARTNER_FOCAL_POINT', 'FUNDING_OFFICER',
  'FINANCE_CONTROLLER', 'PROJECT_LEAD', 'SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR', 'SYSTEM');

-- name: identity.no_password_is_kept_in_the_clear
select user_id from identity_user where password_hash not like '{_%}_%';

-- name: identity.every_user_can_be_reached_by_mail
select user_id from identity_user where email not like '_%@_%';

-- name: identity.nobody_is_away_twice_at_once
select a.absence_id, b.absence_id as other from identity_absence a
join identity_absence b on b.user_id = a.user_id and b.absence_id > a.absence_id
where a.starts_at < least(b.ends_at, coalesce(b.ended_at, b.ends_at))
  and b.starts_at < least(a.ends_at, coalesce(a.ended_at, a.ends_at));

-- name: identity.no_organisation_belongs_to_itself
with recursive above (organisation_id, parent_id, steps) as (
  select organisation_id, parent_id, 1 from identity_organisation where parent_id is not null
  union all
  select a.organisation_id, o.parent_id, a.steps + 1 from above a
  join identity_organisation o on o.organisation_id = a.parent_id
  where o.parent_id is not null and a.steps < 100)
select organisation_id from above where organisation_id = parent_id;
