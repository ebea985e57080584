-- name: review.every_submitted_assignment_has_its_review
select a.assignment_id from panel_assignment a left join review_review r on r.assignment_id = a.assignment_id
where a.status = 'SUBMITTED' and r.assignment_id is null;

-- name: review.only_who_accepted_has_written
select a.assignment_id from panel_assignment a join review_review r on r.assignment_id = a.assignment_id
where a.status in ('INVITED', 'DECLINED', 'LAPSED');

-- name: review.a_result_counts_all_submitted_reviews
select r.proposal_id, r.valid from review_result r
where r.valid <> (select count(*) from panel_assignment a
  where a.proposal_id = r.proposal_id and a.status = 'SUBMITTED');

-- name: review.every_review_belongs_to_the_proposal_of_its_assignment
select r.assignment_id from review_review r join panel_assignment a on a.assignment_id = r.assignment_id
where a.proposal_id <> r.proposal_id;
