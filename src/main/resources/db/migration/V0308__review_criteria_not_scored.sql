-- A criterion may stay without a score when the expert says why; what was not scored is never counted as zero.
ALTER TABLE review_review
  MODIFY COLUMN excellence DECIMAL(2,1) NULL CHECK (excellence BETWEEN 0 AND 5 AND MOD(excellence * 10, 5) = 0),
  MODIFY COLUMN impact DECIMAL(2,1) NULL CHECK (impact BETWEEN 0 AND 5 AND MOD(impact * 10, 5) = 0),
  MODIFY COLUMN implementation DECIMAL(2,1) NULL
    CHECK (implementation BETWEEN 0 AND 5 AND MOD(implementation * 10, 5) = 0),
  ADD COLUMN excellence_reason VARCHAR(300) NOT NULL DEFAULT '' AFTER implementation,
  ADD COLUMN impact_reason VARCHAR(300) NOT NULL DEFAULT '' AFTER excellence_reason,
  ADD COLUMN implementation_reason VARCHAR(300) NOT NULL DEFAULT '' AFTER impact_reason,
  ADD COLUMN summary VARCHAR(4000) NOT NULL DEFAULT '' AFTER confidence,
  ADD CONSTRAINT review_review_excellence_reason CHECK ((excellence IS NULL) = (excellence_reason <> '')),
  ADD CONSTRAINT review_review_impact_reason CHECK ((impact IS NULL) = (impact_reason <> '')),
  ADD CONSTRAINT review_review_implementation_reason CHECK ((implementation IS NULL) = (implementation_reason <> '')),
  ADD CONSTRAINT review_review_scored CHECK (COALESCE(excellence, impact, implementation) IS NOT NULL);
