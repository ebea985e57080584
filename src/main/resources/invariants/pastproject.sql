-- name: pastproject.every_finished_import_is_in_the_log
select i.import_id, i.file_name from past_project_import i
where i.finished_at is not null and not exists (
  select 1 from audit_entry e where e.subject = cast(i.import_id as char(36)) collate utf8mb4_unicode_ci);

-- name: pastproject.every_organisation_took_part_in_a_project
select o.organisation_id, o.name from past_project_organisation o
where not exists (select 1 from past_project_participation t where t.organisation_id = o.organisation_id);

-- name: pastproject.projects_come_from_project_files
select p.project_id, i.kind from past_project p join past_project_import i on i.import_id = p.last_import
where i.kind <> 'PROJECTS';

-- name: pastproject.participations_come_from_participant_files
select t.participation_id, i.kind from past_project_participation t
join past_project_import i on i.import_id = t.last_import
where i.kind <> 'PARTICIPANTS';

-- name: pastproject.countries_are_iso_codes
select organisation_id, country from past_project_organisation where country in ('UK', 'EL');
