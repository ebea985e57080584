UPDATE proposal p SET
  p.details = JSON_COMPACT(JSON_OBJECT(
    'otherCountries', COALESCE((SELECT JSON_ARRAYAGG(x.country ORDER BY x.position)
      FROM proposal_other_country x WHERE x.proposal_id = p.proposal_id), JSON_ARRAY()),
    'partnerOrganisations', COALESCE((SELECT JSON_ARRAYAGG(JSON_OBJECT('name', x.name, 'city', x.city,
        'country', x.country) ORDER BY x.position)
      FROM proposal_partner_organisation x WHERE x.proposal_id = p.proposal_id), JSON_ARRAY()),
    'sectors', COALESCE((SELECT JSON_ARRAYAGG(JSON_OBJECT('code', x.code, 'share', x.share) ORDER BY x.position)
      FROM proposal_sector x WHERE x.proposal_id = p.proposal_id), JSON_ARRAY()),
    'milestones', COALESCE((SELECT JSON_ARRAYAGG(JSON_OBJECT('title', x.title, 'due', x.due) ORDER BY x.position)
      FROM proposal_milestone x WHERE x.proposal_id = p.proposal_id), JSON_ARRAY()),
    'bases', COALESCE((SELECT JSON_ARRAYAGG(JSON_OBJECT('name', x.name, 'city', x.city, 'country', x.country,
        'host', x.host, 'industry', x.industry) ORDER BY x.position)
      FROM proposal_base x WHERE x.proposal_id = p.proposal_id), JSON_ARRAY()),
    'flows', COALESCE((SELECT JSON_ARRAYAGG(JSON_OBJECT('technology', x.technology, 'direction', x.direction)
        ORDER BY x.position)
      FROM proposal_flow x WHERE x.proposal_id = p.proposal_id), JSON_ARRAY()),
    'talents', COALESCE((SELECT JSON_ARRAYAGG(JSON_OBJECT('role', x.role, 'people', x.people, 'from', x.from_country,
        'to', x.to_country, 'months', x.months) ORDER BY x.position)
      FROM proposal_talent x WHERE x.proposal_id = p.proposal_id), JSON_ARRAY()),
    'supports', COALESCE((SELECT JSON_ARRAYAGG(JSON_OBJECT('kind', x.kind, 'level', x.level, 'text', x.text)
        ORDER BY x.position)
      FROM proposal_support x WHERE x.proposal_id = p.proposal_id), JSON_ARRAY()),
    'budget', COALESCE((SELECT JSON_ARRAYAGG(JSON_OBJECT('year', x.year, 'side', x.side, 'category', x.category,
        'amount', x.amount) ORDER BY x.position)
      FROM proposal_budget_line x WHERE x.proposal_id = p.proposal_id), JSON_ARRAY()))),
  p.requested_home = (SELECT SUM(x.amount) FROM proposal_budget_line x
    WHERE x.proposal_id = p.proposal_id AND x.side = 'HOME'),
  p.requested_partner = (SELECT SUM(x.amount) FROM proposal_budget_line x
    WHERE x.proposal_id = p.proposal_id AND x.side = 'PARTNER');
