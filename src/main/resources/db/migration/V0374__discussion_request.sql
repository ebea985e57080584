-- Whom the author of a comment asks to do what it says, until when, and what became of it; one person for each comment.
CREATE TABLE discussion_request (
  comment_id UUID NOT NULL PRIMARY KEY,
  asker UUID NOT NULL,
  asked UUID NOT NULL,
  due DATE NULL,
  zone VARCHAR(50) NOT NULL CHECK (zone <> ''),
  state VARCHAR(10) NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DONE', 'TAKEN_BACK')),
  ended_by UUID NULL,
  ended_at DATETIME(6) NULL,
  KEY discussion_request_open (asked, state),
  CONSTRAINT discussion_request_comment FOREIGN KEY (comment_id) REFERENCES discussion_comment (comment_id),
  CONSTRAINT discussion_request_somebody_else CHECK (asked <> asker),
  CONSTRAINT discussion_request_ended CHECK (
    (state = 'OPEN') = (ended_at IS NULL) AND (ended_at IS NULL) = (ended_by IS NULL)),
  CONSTRAINT discussion_request_done CHECK (state <> 'DONE' OR ended_by = asked)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
