-- As for what groups are offered.
ALTER TABLE workflow_task ADD COLUMN words VARCHAR(640) GENERATED ALWAYS AS (
  CONCAT_WS('\n', number, title_en, IF(title_zh COLLATE utf8mb4_bin = title_en, NULL, title_zh),
    IF(title_ru COLLATE utf8mb4_bin IN (title_en, title_zh), NULL, title_ru))) STORED;
