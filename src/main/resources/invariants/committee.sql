-- name: committee.one_meeting_at_a_time_is_open
select proposal_id from committee_meeting where status = 'OPEN' group by proposal_id having count(*) > 1;

-- name: committee.only_the_last_meeting_is_open
select m.proposal_id, m.round from committee_meeting m
where m.status = 'OPEN'
  and exists (select 1 from committee_meeting n where n.proposal_id = m.proposal_id and n.round > m.round);

-- name: committee.rounds_have_no_gap
select proposal_id from committee_meeting group by proposal_id having max(round) <> count(*);

-- name: committee.a_revision_is_asked_for_once
select proposal_id from committee_meeting where decision = 'REVISE' group by proposal_id having count(*) > 1;

-- name: committee.the_decision_follows_from_the_motion
select meeting_id, motion, decision from committee_meeting
where (motion = 'RECOMMEND' and decision = 'REVISE') or (motion = 'REVISE' and decision = 'RECOMMENDED');

-- name: committee.a_rejection_ends_the_proposal
select m.proposal_id, p.state from committee_meeting m join proposal p on p.proposal_id = m.proposal_id
where m.decision = 'REJECTED' and p.state <> 'REJECTED';

-- name: committee.a_recommended_proposal_has_left_the_committee
select m.proposal_id, p.state from committee_meeting m join proposal p on p.proposal_id = m.proposal_id
where m.decision = 'RECOMMENDED' and p.state in ('REVIEWED', 'IN_COMMITTEE', 'REVISE', 'REJECTED');

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
