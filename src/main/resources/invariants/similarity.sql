-- name: similarity.every_submitted_proposal_can_be_found_by_its_words
select p.proposal_id, p.number from proposal p
left join similarity_text s on s.proposal_id = p.proposal_id
where p.submitted_at is not null and s.proposal_id is null;
