-- As before, and to the letter: titles in each language, and all that the lists of groups keep.
CREATE OR REPLACE VIEW workflow_task_drift AS
SELECT 'MISSING' AS drift, t.ID_ COLLATE utf8mb4_unicode_ci AS engine_task_id
FROM ACT_RU_TASK t
LEFT JOIN workflow_task w ON w.engine_task_id = t.ID_ COLLATE utf8mb4_unicode_ci AND w.status = 'OPEN'
WHERE w.task_id IS NULL
UNION ALL
SELECT 'TOO_MANY', w.engine_task_id
FROM workflow_task w
LEFT JOIN ACT_RU_TASK t ON t.ID_ = w.engine_task_id COLLATE utf8mb4_bin
WHERE w.status = 'OPEN' AND t.ID_ IS NULL
UNION ALL
SELECT 'HOLDER', w.engine_task_id
FROM workflow_task w
JOIN ACT_RU_TASK t ON t.ID_ = w.engine_task_id COLLATE utf8mb4_bin
WHERE w.status = 'OPEN'
  AND NOT (w.assignee_id <=> CAST(t.ASSIGNEE_ AS UUID) AND w.owner_id <=> CAST(t.OWNER_ AS UUID))
UNION ALL
SELECT 'CANDIDATES', w.engine_task_id
FROM workflow_task w
JOIN ACT_RU_IDENTITYLINK l ON l.TASK_ID_ = w.engine_task_id COLLATE utf8mb4_bin
LEFT JOIN workflow_task_candidate c ON c.task_id = w.task_id AND c.group_name = l.GROUP_ID_ COLLATE utf8mb4_unicode_ci
WHERE w.status = 'OPEN' AND l.TYPE_ = 'candidate' AND l.GROUP_ID_ IS NOT NULL AND c.task_id IS NULL
UNION ALL
SELECT 'CANDIDATES', w.engine_task_id
FROM workflow_task w
JOIN workflow_task_candidate c ON c.task_id = w.task_id
LEFT JOIN ACT_RU_IDENTITYLINK l ON l.TASK_ID_ = w.engine_task_id COLLATE utf8mb4_bin AND l.TYPE_ = 'candidate'
  AND l.GROUP_ID_ COLLATE utf8mb4_unicode_ci = c.group_name
WHERE w.status = 'OPEN' AND l.ID_ IS NULL
UNION ALL
SELECT 'TERMS', w.engine_task_id
FROM workflow_task w
JOIN ACT_RU_TASK t ON t.ID_ = w.engine_task_id COLLATE utf8mb4_bin
WHERE w.status = 'OPEN' AND NOT (w.due_at <=> t.DUE_DATE_ AND w.follow_up_at <=> t.FOLLOW_UP_DATE_
  AND w.priority = t.PRIORITY_ AND (w.due_at IS NULL) = (w.soon_at IS NULL))
UNION ALL
SELECT 'PROPOSAL', w.engine_task_id
FROM workflow_task w
JOIN proposal p ON p.proposal_id = w.proposal_id
LEFT JOIN proposal_title en ON en.proposal_id = p.proposal_id AND en.language = 'en'
LEFT JOIN proposal_title zh ON zh.proposal_id = p.proposal_id AND zh.language = 'zh_CN'
LEFT JOIN proposal_title ru ON ru.proposal_id = p.proposal_id AND ru.language = 'ru'
WHERE NOT (w.number = COALESCE(p.number, '') AND w.state = p.state AND w.call_id = p.call_id
  AND w.partner_country = p.partner_country
  AND w.lead_organisation COLLATE utf8mb4_bin = p.home_organisation_name
  AND w.title_en COLLATE utf8mb4_bin = COALESCE(en.title, p.title)
  AND w.title_zh COLLATE utf8mb4_bin = COALESCE(zh.title, p.title)
  AND w.title_ru COLLATE utf8mb4_bin = COALESCE(ru.title, p.title))
UNION ALL
SELECT 'PLACE', w.engine_task_id
FROM workflow_task w
JOIN workflow_task_candidate c ON c.task_id = w.task_id
WHERE NOT (c.place = w.place AND c.due_sort = w.due_sort AND c.proposal_id = w.proposal_id AND c.kind = w.kind
  AND c.state = w.state AND c.call_id = w.call_id AND c.partner_country = w.partner_country
  AND c.priority = w.priority AND c.assignee_id <=> w.assignee_id AND c.created_at = w.created_at
  AND c.soon_at <=> w.soon_at AND c.number = w.number
  AND c.lead_organisation COLLATE utf8mb4_bin = w.lead_organisation
  AND c.title_en COLLATE utf8mb4_bin = w.title_en AND c.title_zh COLLATE utf8mb4_bin = w.title_zh
  AND c.title_ru COLLATE utf8mb4_bin = w.title_ru)
UNION ALL
SELECT 'PARENT', w.engine_task_id
FROM workflow_task w
JOIN ACT_RU_TASK t ON t.ID_ = w.engine_task_id COLLATE utf8mb4_bin
LEFT JOIN workflow_task q ON q.task_id = w.parent_id
WHERE w.status = 'OPEN' AND NOT (q.engine_task_id <=> t.PARENT_TASK_ID_ COLLATE utf8mb4_unicode_ci);
