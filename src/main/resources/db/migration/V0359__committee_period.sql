-- In how many days the agenda is sent before a sitting, and a second sitting is held after one without a quorum (defaults of this application).
CREATE TABLE committee_period (
  name VARCHAR(20) NOT NULL PRIMARY KEY CHECK (name IN ('AGENDA', 'SECOND_INVITATION')),
  days INT NOT NULL CHECK (days BETWEEN 1 AND 90)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO committee_period (name, days) VALUES ('AGENDA', 10), ('SECOND_INVITATION', 14);
