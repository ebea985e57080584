CREATE TABLE funding_allocation (
  proposal_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  call_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  home_organisation VARCHAR(300) NOT NULL,
  partner_organisation VARCHAR(300) NOT NULL,
  status VARCHAR(20) NOT NULL
    CHECK (status IN ('RECOMMENDED', 'OFFERED', 'RESERVED', 'COMMITTED', 'REFUSED', 'RESERVE_LIST', 'DECLINED', 'WITHDRAWN')),
  round INT NOT NULL CHECK (round >= 0),
  recommended_home DECIMAL(19,2) NOT NULL CHECK (recommended_home >= 0),
  recommended_partner DECIMAL(19,2) NOT NULL CHECK (recommended_partner >= 0),
  offered_home DECIMAL(19,2) NOT NULL CHECK (offered_home >= 0),
  offered_partner DECIMAL(19,2) NOT NULL CHECK (offered_partner >= 0),
  reason VARCHAR(2000) NOT NULL CHECK (reason <> ''),
  recommended_by UUID NOT NULL,
  recommended_at DATETIME(6) NOT NULL,
  committed_by UUID,
  committed_at DATETIME(6),
  refused_by UUID,
  refused_at DATETIME(6),
  answer VARCHAR(2000) NOT NULL DEFAULT '',
  KEY funding_allocation_call (call_id, year, status),
  CONSTRAINT funding_allocation_offer CHECK (offered_home <= recommended_home AND offered_partner <= recommended_partner),
  CONSTRAINT funding_allocation_second_person CHECK ((committed_by IS NULL) = (committed_at IS NULL)
    AND (committed_by IS NULL OR committed_by <> recommended_by)),
  CONSTRAINT funding_allocation_refused CHECK ((refused_by IS NULL) = (refused_at IS NULL)
    AND (refused_by IS NULL OR (refused_by <> recommended_by AND committed_by IS NULL AND answer <> ''))),
  CONSTRAINT funding_allocation_committed CHECK (status <> 'COMMITTED' OR committed_by IS NOT NULL),
  CONSTRAINT funding_allocation_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
