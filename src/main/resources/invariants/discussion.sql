-- name: discussion.an_answer_begins_no_thread_within_a_thread
select c.comment_id from discussion_comment c join discussion_comment a on a.comment_id = c.answers
where a.answers is not null;

-- name: discussion.nobody_hid_before_it_was_written
select comment_id from discussion_comment where hidden_at < written_at;
