-- What a plan says of an expert for a proposal: suggested, kept or taken out by the secretary.
CREATE TABLE panel_plan_seat (
  plan_id UUID NOT NULL,
  proposal_id UUID NOT NULL,
  expert_id UUID NOT NULL,
  side VARCHAR(10) NOT NULL CHECK (side IN ('HOME', 'PARTNER', 'THIRD')),
  status VARCHAR(10) NOT NULL CHECK (status IN ('SUGGESTED', 'KEPT', 'OUT')),
  PRIMARY KEY (plan_id, proposal_id, expert_id),
  CONSTRAINT panel_plan_seat_plan FOREIGN KEY (plan_id) REFERENCES panel_plan (plan_id),
  CONSTRAINT panel_plan_seat_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
