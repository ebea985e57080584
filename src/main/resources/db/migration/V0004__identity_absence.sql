-- Who is away, whole days in their own time zone, and who stands in.
CREATE TABLE identity_absence (
  absence_id UUID NOT NULL PRIMARY KEY,
  user_id UUID NOT NULL,
  substitute_id UUID NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  entered_by UUID NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  ended_by UUID NULL,
  ended_at DATETIME(6) NULL,
  KEY identity_absence_user (user_id, ends_at),
  KEY identity_absence_substitute (substitute_id, ends_at),
  CONSTRAINT identity_absence_of FOREIGN KEY (user_id) REFERENCES identity_user (user_id),
  CONSTRAINT identity_absence_by FOREIGN KEY (substitute_id) REFERENCES identity_user (user_id),
  CONSTRAINT identity_absence_days CHECK (first_day <= last_day),
  CONSTRAINT identity_absence_times CHECK (starts_at < ends_at),
  CONSTRAINT identity_absence_other CHECK (substitute_id IS NULL OR substitute_id <> user_id),
  CONSTRAINT identity_absence_ended CHECK ((ended_by IS NULL) = (ended_at IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
