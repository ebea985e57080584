-- name: discussion.an_answer_begins_no_thread_within_a_thread
select c.comment_id from discussion_comment c join discussion_comment a on a.comment_id = c.answers
where a.answers is not null;

-- name: discussion.nobody_hid_before_it_was_written
select comment_id from discussion_comment where hidden_at < written_at;

-- name: discussion.only_the_author_of_a_comment_asks
select r.comment_id from discussion_request r join discussion_comment c on c.comment_id = r.comment_id
where r.asker <> c.author_id or r.ended_at < c.written_at;

-- name: discussion.nothing_is_asked_by_a_hidden_comment
select r.comment_id from discussion_request r join discussion_comment c on c.comment_id = r.comment_id
where r.state = 'OPEN' and c.hidden_at is not null;

-- name: discussion.only_who_asked_or_hid_takes_back
select r.comment_id from discussion_request r join discussion_comment c on c.comment_id = r.comment_id
where r.state = 'TAKEN_BACK' and r.ended_by <> r.asker and not (r.ended_by <=> c.hidden_by);
