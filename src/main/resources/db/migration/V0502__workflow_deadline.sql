-- Every period of the process is data: defaults of this application, changeable without a release.
CREATE TABLE workflow_deadline (
  name VARCHAR(40) NOT NULL PRIMARY KEY,
  amount INT NOT NULL CHECK (amount BETWEEN 1 AND 3650),
  unit VARCHAR(12) NOT NULL CHECK (unit IN ('WORKING_DAYS', 'DAYS', 'MONTHS'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
