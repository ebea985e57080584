-- name: committee.one_meeting_at_a_time_is_open
select proposal_id from committee_meeting where status = 'OPEN' group by proposal_id having count(*) > 1;

-- name: committee.only_the_last_meeting_is_open
select m.proposal_id, m.round from committee_meeting m
where m.status = 'OPEN'
  and exists (select 1 from committee_meeting n where n.proposal_id = m.proposal_id and n.round > m.round);

-- name: committee.another_meeting_took_the_place_of_a_void_one
select m.proposal_id, m.round from committee_meeting m
where m.status = 'VOID'
  and not exists (select 1 from committee_meeting n where n.proposal_id = m.proposal_id and n.round > m.round);

-- name: committee.rounds_have_no_gap
select proposal_id from committee_meeting group by proposal_id having max(round) <> count(*);

-- name: committee.a_revision_is_asked_for_once
select proposal_id from committee_meeting where decision = 'REVISE' and status <> 'VOID' group by proposal_id having count(*) > 1;

-- name: committee.the_decision_follows_from_the_motion
select meeting_id, motion, decision from committee_meeting
where (motion = 'RECOMMEND' and decision = 'REVISE') or (motion = 'REVISE' and decision = 'RECOMMENDED');

-- name: committee.a_rejection_ends_the_proposal
select m.proposal_id, p.state from committee_meeting m join proposal p on p.proposal_id = m.proposal_id
where m.decision = 'REJECTED' and m.released_at is not null and p.state <> 'REJECTED';

-- name: committee.a_kept_decision_moves_nothing
select m.proposal_id, p.state from committee_meeting m join proposal p on p.proposal_id = m.proposal_id
where m.decision is not null and m.status <> 'VOID' and m.released_at is null and p.state not in ('IN_COMMITTEE', 'WITHDRAWN');

-- name: committee.what_left_the_committee_has_a_released_decision
select p.proposal_id, p.state from proposal p
where p.state in ('RECOMMENDED', 'REJECTED', 'REVISE') and exists (
  select 1 from committee_meeting m where m.proposal_id = p.proposal_id)
  and not exists (select 1 from committee_meeting m where m.proposal_id = p.proposal_id and m.released_at is not null
    and m.round = (select max(n.round) from committee_meeting n where n.proposal_id = p.proposal_id));

-- name: committee.a_recommended_proposal_has_left_the_committee
select m.proposal_id, p.state from committee_meeting m join proposal p on p.proposal_id = m.proposal_id
where m.decision = 'RECOMMENDED' and m.released_at is not null and p.state in ('REVIEWED', 'IN_COMMITTEE', 'REVISE', 'REJECTED');

-- name: committee.no_signatory_voted
select a.meeting_id, a.member_id from committee_attendance a
join committee_meeting m on m.meeting_id = a.meeting_id
join access_grant g on g.proposal_id = m.proposal_id and g.capacity = 'SIGNATORY'
  and g.grantee = concat('USER@', a.member_id)
where a.vote is not null;

-- name: committee.votes_were_cast_before_the_meeting_closed
select a.meeting_id, a.member_id from committee_attendance a
join committee_meeting m on m.meeting_id = a.meeting_id
where a.voted_at > m.closed_at;

-- name: committee.terms_of_one_person_do_not_overlap
select a.person_id from committee_term a join committee_term b on b.person_id = a.person_id
where a.term_id <> b.term_id and a.first_day <= b.first_day and (a.last_day is null or a.last_day >= b.first_day);

-- name: committee.an_item_is_current_in_an_open_sitting_only
select i.item_id from committee_item i join committee_sitting s on s.sitting_id = i.sitting_id
where i.status = 'CURRENT' and s.status <> 'OPEN';

-- name: committee.nothing_waits_in_a_closed_sitting
select i.item_id from committee_item i join committee_sitting s on s.sitting_id = i.sitting_id
where i.status in ('WAITING', 'CURRENT') and s.status = 'CLOSED';

-- name: committee.the_vote_of_an_item_is_on_its_proposal
select i.item_id from committee_item i join committee_meeting m on m.meeting_id = i.meeting_id
where m.proposal_id <> i.proposal_id;

-- name: committee.an_item_ends_with_its_vote
select i.item_id, i.status, m.status from committee_item i join committee_meeting m on m.meeting_id = i.meeting_id
join proposal p on p.proposal_id = i.proposal_id
where (m.status = 'OPEN' and i.status <> 'CURRENT' and p.state = 'IN_COMMITTEE')
   or (m.decision is not null and m.status <> 'VOID' and i.status <> 'DECIDED');

-- name: committee.times_in_the_room_do_not_overlap
select a.stay_id from committee_stay a join committee_stay b on b.sitting_id = a.sitting_id and b.member_id = a.member_id
where a.came_at < b.came_at and (a.left_at is null or a.left_at > b.came_at);

-- name: committee.nobody_is_in_the_room_of_a_closed_sitting
select t.stay_id from committee_stay t join committee_sitting s on s.sitting_id = t.sitting_id
where s.status = 'CLOSED' and t.left_at is null;

-- name: committee.who_was_recused_from_an_item_did_not_vote_on_it
select r.recusal_id from committee_recusal r join committee_item i on i.item_id = r.item_id
join committee_attendance a on a.meeting_id = i.meeting_id and a.member_id = r.member_id
where a.vote is not null;

-- name: committee.every_closed_sitting_has_minutes_and_no_other_has
select s.sitting_id from committee_sitting s left join committee_minutes m on m.sitting_id = s.sitting_id
where (s.status = 'CLOSED') <> (m.sitting_id is not null);

-- name: committee.minutes_are_signed_by_those_who_led_the_sitting
select m.sitting_id from committee_minutes m join committee_sitting s on s.sitting_id = m.sitting_id
where m.chair_by <> s.chair_id or m.secretary_by <> s.secretary_id;

-- name: committee.signed_minutes_are_what_was_signed
select sitting_id from committee_minutes where sha256 <> sha2(content, 256);

-- name: committee.every_period_has_its_days
select 2 - count(*) missing from committee_period having count(*) <> 2;

-- name: committee.a_reply_answers_a_revision_that_was_asked_for
select r.proposal_id from committee_reply r
where not exists (select 1 from committee_meeting m where m.proposal_id = r.proposal_id and m.decision = 'REVISE');

-- name: committee.minutes_with_a_signature_list_every_document_tabled
select t.tabled_id from committee_tabled t join committee_minutes m on m.sitting_id = t.sitting_id
where m.content is not null and locate(t.sha256, m.content) = 0;

-- name: committee.documents_of_one_place_have_no_more_than_a_hundred_megabytes
select sitting_id, item_id, sum(size) from committee_tabled group by sitting_id, item_id having sum(size) > 104857600;

-- name: committee.nothing_waits_in_a_sitting_that_is_called_off
select i.item_id from committee_item i join committee_sitting s on s.sitting_id = i.sitting_id
where i.status in ('WAITING', 'CURRENT') and s.status = 'CALLED_OFF';

-- name: committee.no_guest_was_told_more_than_the_sitting_has_editions
select g.sitting_id, g.person_id from committee_guest g join committee_sitting s on s.sitting_id = g.sitting_id
where g.edition > s.edition or s.convened_at is null or (g.invited and s.status = 'CALLED_OFF');
