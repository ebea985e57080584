-- name: notification.every_mail_is_to_a_user_or_for_an_invitation
select m.mail_id, m.recipient_id from notification_mail m
where not exists (select 1 from identity_user u where u.user_id = m.recipient_id)
  and not exists (select 1 from invitation_invitation i where i.invitation_id = m.invitation_id);

-- name: notification.every_notice_is_for_a_user
select n.notice_id, n.user_id from notification_notice n
where not exists (select 1 from identity_user u where u.user_id = n.user_id);

-- name: notification.what_was_sent_or_failed_was_tried
select mail_id, status from notification_mail where status <> 'QUEUED' and attempts = 0;

-- name: notification.every_preference_belongs_to_a_user
select p.user_id from notification_preference p
where not exists (select 1 from identity_user u where u.user_id = p.user_id);

-- name: notification.every_digest_belongs_to_a_user
select d.user_id, d.period from notification_digest d
where not exists (select 1 from identity_user u where u.user_id = d.user_id);

-- name: notification.every_mail_of_a_sitting_goes_to_somebody_who_was_told_of_it
select m.mail_id from notification_mail m
where m.sitting_id is not null and not exists (
  select 1 from committee_guest g where g.sitting_id = m.sitting_id and g.person_id = m.recipient_id and g.edition >= m.edition);
