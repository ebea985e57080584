-- What calls meant before they had versions: any sector, the parts that every form asked for, the countries in use.
INSERT INTO call_version (call_version_id, call_id, number, rules, reason, published_by, published_at)
SELECT UUID(), c.call_id, 1, CONCAT(
  '{"titles":{"english":', JSON_QUOTE(c.title_en), ',"chinese":', JSON_QUOTE(c.title_zh),
  ',"russian":', JSON_QUOTE(c.title_ru), '},',
  '"schedule":{"opens":"', DATE_FORMAT(c.opens_at, '%Y-%m-%dT%H:%i:%sZ'),
  '","closes":"', DATE_FORMAT(c.closes_at, '%Y-%m-%dT%H:%i:%sZ'), '","zone":', JSON_QUOTE(c.zone),
  ',"session":{"kind":"NONE","month":null,"day":null,"time":null,"lastMonth":null,"lastDay":null}},',
  '"home":{"countries":', (
    SELECT CONCAT('[', GROUP_CONCAT(CONCAT('"', u.country, '"') ORDER BY u.country), ']') FROM (
      SELECT p.call_id, p.home_organisation_country country FROM proposal p
      UNION SELECT k.call_id, 'CN' FROM call_for_proposals k) u
    WHERE u.call_id = c.call_id AND u.country <> ''),
  ',"pays":true,"currency":"', c.cap_home_currency, '","minimum":null,"cap":', c.cap_home,
  ',"yearlyCap":null,"envelope":null},',
  '"partner":{"countries":', (
    SELECT CONCAT('[', GROUP_CONCAT(CONCAT('"', u.country, '"') ORDER BY u.country), ']') FROM (
      SELECT p.call_id, p.partner_country country FROM proposal p
      UNION SELECT k.call_id, d.country FROM call_for_proposals k JOIN (
        SELECT 'KG' country UNION SELECT 'KZ' UNION SELECT 'TJ' UNION SELECT 'TM' UNION SELECT 'UZ') d) u
    WHERE u.call_id = c.call_id AND u.country <> ''),
  ',"pays":true,"currency":"', c.cap_partner_currency, '","minimum":null,"cap":', c.cap_partner,
  ',"yearlyCap":null,"envelope":null},',
  '"scope":{"sectors":["ACADEMIC_RESEARCH","INDUSTRIAL_ENGINEERING","NEW_ENERGY","AGRICULTURE"],"topics":"",',
  '"monthsMin":null,"monthsMax":null,"awards":null,"homeShare":null,"bothSides":true,"eligibility":"",',
  '"exclusion":""},',
  '"demands":{"parts":["MILESTONES","INNOVATION_BASES","COORDINATION_MECHANISM"],"attachments":[],"targets":[]},',
  '"assessment":{"criteria":[{"kind":"EXCELLENCE","weight":40,"guidance":""},',
  '{"kind":"IMPACT","weight":30,"guidance":""},{"kind":"IMPLEMENTATION","weight":30,"guidance":""}],"periods":[]},',
  '"background":{"applications":null,"valid":null,"funded":null,"experts":null,"foreignExperts":null,"source":""}}'),
  'First version', NULL, c.created_at
FROM call_for_proposals c;
