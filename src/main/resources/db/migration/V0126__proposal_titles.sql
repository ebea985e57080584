-- The titles in other languages than the proposal's own, in a narrow table for lists and search; they follow the document.
CREATE TABLE proposal_title (
  proposal_id UUID NOT NULL,
  language VARCHAR(5) NOT NULL CHECK (language IN ('en', 'zh_CN', 'ru')),
  title VARCHAR(200) NOT NULL CHECK (title <> ''),
  PRIMARY KEY (proposal_id, language),
  CONSTRAINT proposal_title_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO proposal_title (proposal_id, language, title)
SELECT p.proposal_id, t.language, MIN(t.title)
FROM proposal p JOIN JSON_TABLE(p.details, '$.translations[*]'
  COLUMNS (language VARCHAR(5) PATH '$.language', title VARCHAR(200) PATH '$.title')) t
WHERE t.title <> '' AND t.language IN ('en', 'zh_CN', 'ru') AND t.language COLLATE utf8mb4_unicode_ci <> p.language
GROUP BY p.proposal_id, t.language;
