-- Defaults of this application for releasing a decision of the committee.
INSERT INTO workflow_deadline (name, amount, unit) VALUES
  ('RELEASE_DECISION', 10, 'WORKING_DAYS'),
  ('RELEASE_REMINDER', 8, 'WORKING_DAYS');
