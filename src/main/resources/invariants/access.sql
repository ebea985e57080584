-- name: access.grantees_are_written_as_groups
select proposal_id, grantee from access_grant
where grantee not regexp '(?-i)^USER@[0-9a-f-]{36}$|^[A-Z_]+(@([A-Z]{2}|[0-9a-f-]{36}))?$';

-- name: access.signatories_editors_readers_experts_and_conflicts_are_people
select proposal_id, grantee, capacity from access_grant
where capacity in ('SIGNATORY', 'EDITOR', 'READER', 'EXPERT', 'BLIND_EXPERT', 'CONFLICT') and grantee not like 'USER@%';

-- name: access.units_and_focal_points_are_groups
select proposal_id, grantee, capacity from access_grant
where capacity in ('HOST', 'CO_HANDLER', 'PARTNER') and grantee like 'USER@%';

-- name: access.no_signatory_is_an_expert_on_the_same_proposal
select s.proposal_id, s.grantee from access_grant s
join access_grant e on e.proposal_id = s.proposal_id and e.grantee = s.grantee and e.capacity in ('EXPERT', 'BLIND_EXPERT')
where s.capacity = 'SIGNATORY';

-- name: access.every_grant_to_a_person_names_a_user
select g.proposal_id, g.grantee from access_grant g
where g.grantee like 'USER@%'
  and not exists (select 1 from identity_user u where u.user_id = cast(substr(g.grantee, 6) as uuid));
