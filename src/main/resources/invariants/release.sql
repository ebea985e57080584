-- name: release.every_letter_tells_of_a_released_decision
select l.letter_id, l.proposal_id from release_letter l
where not exists (
  select 1 from committee_meeting m where m.proposal_id = l.proposal_id and m.round = l.round
    and m.decision = l.decision and m.released_at is not null);

-- name: release.no_proposal_is_recommended_or_rejected_twice
select proposal_id from release_letter where decision <> 'REVISE' group by proposal_id having count(*) > 1;
