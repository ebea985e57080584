-- Lists sort and search by the title as the reader reads it: in their language, else in the proposal's own.
-- Both triggers are made anew when all columns are there.
DROP TRIGGER workflow_task_candidates_follow;
DROP TRIGGER workflow_task_follows_proposal;
ALTER TABLE workflow_task
  ADD COLUMN title_en VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN title_zh VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN title_ru VARCHAR(200) NOT NULL DEFAULT '';
UPDATE workflow_task t JOIN proposal p ON p.proposal_id = t.proposal_id
LEFT JOIN proposal_title en ON en.proposal_id = p.proposal_id AND en.language = 'en'
LEFT JOIN proposal_title zh ON zh.proposal_id = p.proposal_id AND zh.language = 'zh_CN'
LEFT JOIN proposal_title ru ON ru.proposal_id = p.proposal_id AND ru.language = 'ru'
SET t.title_en = COALESCE(en.title, p.title), t.title_zh = COALESCE(zh.title, p.title),
  t.title_ru = COALESCE(ru.title, p.title);
