-- Invitations by mail to sign, write or read a proposal. Only the hash of the token of a link is kept, and none before
-- its mail leaves. A proposal has one open invitation for an address at most.
CREATE TABLE invitation_invitation (
  invitation_id UUID NOT NULL PRIMARY KEY,
  proposal_id UUID NOT NULL,
  address VARCHAR(200) NOT NULL CHECK (address LIKE '_%@_%'),
  role VARCHAR(10) NOT NULL CHECK (role IN ('SIGN', 'EDIT', 'READ')),
  inviter UUID NOT NULL,
  token_sha256 CHAR(64) NULL CHECK (token_sha256 REGEXP '^[0-9a-f]{64}$'),
  status VARCHAR(10) NOT NULL CHECK (status IN ('OPEN', 'ACCEPTED', 'WITHDRAWN')),
  sent_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  accepted_by UUID NULL,
  open_address VARCHAR(200) AS (CASE WHEN status = 'OPEN' THEN address END) PERSISTENT,
  UNIQUE KEY invitation_token (token_sha256),
  UNIQUE KEY invitation_open (proposal_id, open_address),
  CONSTRAINT invitation_time CHECK (ends_at > sent_at),
  CONSTRAINT invitation_closed CHECK ((status <> 'OPEN') = (closed_at IS NOT NULL)),
  CONSTRAINT invitation_accepted CHECK ((status = 'ACCEPTED') = (accepted_by IS NOT NULL)),
  CONSTRAINT invitation_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
