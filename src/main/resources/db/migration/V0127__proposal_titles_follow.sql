CREATE TRIGGER proposal_title_follows AFTER UPDATE ON proposal
FOR EACH ROW
BEGIN
  IF NEW.language <> OLD.language OR NOT (JSON_EXTRACT(NEW.details, '$.translations')
      <=> JSON_EXTRACT(OLD.details, '$.translations')) THEN
    DELETE FROM proposal_title WHERE proposal_id = NEW.proposal_id;
    INSERT INTO proposal_title (proposal_id, language, title)
    SELECT NEW.proposal_id, t.language, MIN(t.title)
    FROM JSON_TABLE(NEW.details, '$.translations[*]'
      COLUMNS (language VARCHAR(5) PATH '$.language', title VARCHAR(200) PATH '$.title')) t
    WHERE t.title <> '' AND t.language IN ('en', 'zh_CN', 'ru') AND t.language COLLATE utf8mb4_unicode_ci <> NEW.language
    GROUP BY t.language;
  END IF;
END;
