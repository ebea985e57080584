-- Whom a comment names; each of them could read it when it was written.
CREATE TABLE discussion_mention (
  comment_id UUID NOT NULL,
  person_id UUID NOT NULL,
  PRIMARY KEY (comment_id, person_id),
  CONSTRAINT discussion_mention_comment FOREIGN KEY (comment_id) REFERENCES discussion_comment (comment_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
