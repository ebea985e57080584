-- Whoever held a role in the committee before there were terms has one without an end.
INSERT INTO committee_term (term_id, version, person_id, first_day, entered_at)
SELECT UUID(), 0, u.user_id, DATE(u.created_at), UTC_TIMESTAMP(6)
FROM identity_user u
WHERE EXISTS (
  SELECT 1 FROM identity_user_role r
  WHERE r.user_id = u.user_id AND r.role IN ('COMMITTEE_CHAIR', 'COMMITTEE_MEMBER'));
