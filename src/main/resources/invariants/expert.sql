-- name: expert.a_profile_names_a_field_and_a_language
select p.expert_id from expert_profile p
where not exists (select 1 from expert_field f where f.expert_id = p.expert_id)
  or not exists (select 1 from expert_language l where l.expert_id = p.expert_id);

-- name: expert.profiles_belong_to_users
select p.expert_id from expert_profile p
where not exists (select 1 from identity_user u where u.user_id = p.expert_id);

-- name: expert.a_profile_names_ten_countries_at_most
select c.expert_id from expert_country c group by c.expert_id having count(*) > 10;

-- name: expert.one_declaration_counts
select expert_id from expert_declaration where superseded_at is null group by expert_id having count(*) > 1;

-- name: expert.declarations_belong_to_users
select d.expert_id from expert_declaration d
where not exists (select 1 from identity_user u where u.user_id = d.expert_id);

-- name: expert.declaration_requests_belong_to_users
select r.expert_id from expert_declaration_request r
where not exists (select 1 from identity_user u where u.user_id = r.expert_id);
