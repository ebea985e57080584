-- Meetings of the review committee on one proposal, who was there, who was recused, how each voted.
CREATE TABLE committee_meeting (
  meeting_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  proposal_id UUID NOT NULL,
  round INT NOT NULL CHECK (round > 0),
  meeting_at DATETIME(6) NOT NULL,
  motion VARCHAR(10) NOT NULL CHECK (motion IN ('RECOMMEND', 'REVISE')),
  request VARCHAR(2000) NOT NULL,
  prepared_by UUID NOT NULL,
  prepared_at DATETIME(6) NOT NULL,
  status VARCHAR(10) NOT NULL CHECK (status IN ('OPEN', 'CLOSED', 'NO_QUORUM')),
  closed_at DATETIME(6) NULL,
  decision VARCHAR(12) NULL CHECK (decision IN ('RECOMMENDED', 'REJECTED', 'REVISE')),
  UNIQUE KEY committee_meeting_round (proposal_id, round),
  CONSTRAINT committee_meeting_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT committee_meeting_request CHECK (motion <> 'REVISE' OR request <> ''),
  CONSTRAINT committee_meeting_closed CHECK ((status = 'OPEN') = (closed_at IS NULL)),
  CONSTRAINT committee_meeting_decided CHECK (decision IS NULL OR status = 'CLOSED')
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE committee_attendance (
  attendance_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  meeting_id UUID NOT NULL,
  member_id UUID NOT NULL,
  present BOOLEAN NOT NULL,
  recused BOOLEAN NOT NULL,
  recusal_reason VARCHAR(500) NOT NULL DEFAULT '',
  vote VARCHAR(10) NULL CHECK (vote IN ('YES', 'NO', 'ABSTAIN')),
  voted_at DATETIME(6) NULL,
  UNIQUE KEY committee_attendance_member (meeting_id, member_id),
  CONSTRAINT committee_attendance_meeting FOREIGN KEY (meeting_id) REFERENCES committee_meeting (meeting_id),
  CONSTRAINT committee_attendance_voter CHECK (vote IS NULL OR (present AND NOT recused)),
  CONSTRAINT committee_attendance_voted CHECK ((vote IS NULL) = (voted_at IS NULL)),
  CONSTRAINT committee_attendance_reason CHECK (NOT recused OR recusal_reason <> '')
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
