-- Who has to do with one proposal beyond what a role allows: a person, an organisation or a country's focal point.
CREATE TABLE access_grant (
  proposal_id UUID NOT NULL,
  grantee VARCHAR(80) NOT NULL,
  capacity VARCHAR(20) NOT NULL CHECK (capacity IN ('SIGNATORY', 'EDITOR', 'EXPERT', 'HOST', 'CO_HANDLER', 'PARTNER')),
  granted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (proposal_id, grantee, capacity),
  KEY access_grant_grantee (grantee, proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
