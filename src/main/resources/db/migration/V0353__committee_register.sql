-- Who was in the room of a sitting from when until when, and who is out of the room for one item of it.
CREATE TABLE committee_stay (
  stay_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  sitting_id UUID NOT NULL,
  member_id UUID NOT NULL,
  came_at DATETIME(6) NOT NULL,
  came_by UUID NOT NULL,
  left_at DATETIME(6) NULL,
  left_by UUID NULL,
  inside UUID AS (IF(left_at IS NULL, member_id, NULL)) PERSISTENT,
  UNIQUE KEY committee_stay_inside (sitting_id, inside),
  KEY committee_stay_member (sitting_id, member_id, came_at),
  CONSTRAINT committee_stay_sitting FOREIGN KEY (sitting_id) REFERENCES committee_sitting (sitting_id),
  CONSTRAINT committee_stay_order CHECK (left_at IS NULL OR left_at >= came_at),
  CONSTRAINT committee_stay_left CHECK ((left_at IS NULL) = (left_by IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE committee_recusal (
  recusal_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  item_id UUID NOT NULL,
  member_id UUID NOT NULL,
  reason VARCHAR(500) NOT NULL CHECK (reason <> ''),
  noted_by UUID NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  UNIQUE KEY committee_recusal_member (item_id, member_id),
  CONSTRAINT committee_recusal_item FOREIGN KEY (item_id) REFERENCES committee_item (item_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
