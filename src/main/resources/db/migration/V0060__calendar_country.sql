-- Working days of each country; the version grows with every change, so that every node knows when to read again.
CREATE TABLE calendar_country (
  country CHAR(2) NOT NULL PRIMARY KEY CHECK (country REGEXP BINARY '^[A-Z]{2}$'),
  zone VARCHAR(40) NOT NULL CHECK (zone <> ''),
  weekend SET ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY') NOT NULL
    CHECK (weekend <> ''),
  version BIGINT NOT NULL CHECK (version >= 1)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
