-- Days that differ from their day of the week; one row a day, so that no day is both a holiday and a make-up day.
CREATE TABLE calendar_day (
  country CHAR(2) NOT NULL,
  day DATE NOT NULL CHECK (day BETWEEN '2020-01-01' AND '2100-12-31'),
  kind VARCHAR(10) NOT NULL CHECK (kind IN ('HOLIDAY', 'MAKE_UP')),
  name_en VARCHAR(120) NOT NULL,
  name_zh VARCHAR(120) NOT NULL,
  name_ru VARCHAR(120) NOT NULL,
  source VARCHAR(10) NOT NULL CHECK (source IN ('SHIPPED', 'ENTERED')),
  status VARCHAR(10) NOT NULL CHECK (status IN ('ANNOUNCED', 'EXPECTED')),
  PRIMARY KEY (country, day),
  CONSTRAINT calendar_day_of_country FOREIGN KEY (country) REFERENCES calendar_country (country),
  CONSTRAINT calendar_day_named CHECK (name_en <> '' OR name_zh <> '' OR name_ru <> '')
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
