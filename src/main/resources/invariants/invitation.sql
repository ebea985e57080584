-- name: invitation.every_inviter_is_the_first_signatory
select i.invitation_id from invitation_invitation i
join proposal p on p.proposal_id = i.proposal_id
where i.inviter <> p.first_signatory;

-- name: invitation.who_accepted_has_an_account
select i.invitation_id from invitation_invitation i
left join identity_user u on u.user_id = i.accepted_by
where i.status = 'ACCEPTED' and u.user_id is null;

-- name: invitation.what_was_accepted_had_a_link
select invitation_id from invitation_invitation where status = 'ACCEPTED' and token_sha256 is null;

-- name: invitation.every_acceptance_is_in_the_log
select i.invitation_id from invitation_invitation i
where i.status = 'ACCEPTED' and i.proposal_id is not null and not exists (
  select 1 from audit_entry e where e.subject = cast(i.proposal_id as char(36)) collate utf8mb4_unicode_ci
    and e.action = 'CoProposerJoined' and json_value(e.facts, '$.invitation') collate utf8mb4_unicode_ci
      = cast(i.invitation_id as char(36)) collate utf8mb4_unicode_ci);

-- name: invitation.every_expert_who_accepted_is_in_the_log
select i.invitation_id from invitation_invitation i
where i.status = 'ACCEPTED' and i.role = 'EXPERT' and not exists (
  select 1 from audit_entry e where e.subject = cast(i.invitation_id as char(36)) collate utf8mb4_unicode_ci
    and e.action = 'ExpertJoined' and json_value(e.facts, '$.person') collate utf8mb4_unicode_ci
      = cast(i.accepted_by as char(36)) collate utf8mb4_unicode_ci);

-- name: invitation.nobody_invited_themselves_to_be_an_expert
select invitation_id from invitation_invitation where role = 'EXPERT' and accepted_by = inviter;

-- name: invitation.organisations_of_invited_experts_exist
select i.invitation_id from invitation_invitation i
left join identity_organisation o on o.organisation_id = i.organisation_id
where i.organisation_id is not null and o.organisation_id is null;
