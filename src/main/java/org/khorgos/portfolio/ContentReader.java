package org.khorgos.portfolio;

import org.khorgos.access.ProposalId;
import org.khorgos.content.ContentJson;
import org.khorgos.content.ProposalContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a proposal says in one statement, whether it was submitted or is still a draft. */
@Component
class ContentReader {
    private static final String CURRENT = """
            select coalesce(
              (select v.content from proposal_version v where v.proposal_id = p.proposal_id order by v.number desc limit 1),
              json_merge_patch(json_object(
                'title', p.title, 'acronym', p.acronym, 'language', p.language, 'summary', p.summary,
                'problem', p.problem, 'suggestion', p.suggestion, 'homeRegion', p.home_region,
                'partnerCountry', p.partner_country,
                'homeOrganisation', json_object('name', p.home_organisation_name, 'city', p.home_organisation_city,
                  'country', p.home_organisation_country, 'ror', json_value(p.details, '$.homeRor')),
                'startDate', p.start_date, 'endDate', p.end_date,
                'trlNow', p.trl_now, 'trlTarget', p.trl_target,
                'mechanism', json_object('leadBody', p.mechanism_lead_body,
                  'meetingRhythm', p.mechanism_meeting_rhythm, 'text', p.mechanism_text),
                'freeTradeZone', p.free_trade_zone, 'energyEffect', p.energy_effect,
                'diplomaticEffect', p.diplomatic_effect, 'otherFunding', p.other_funding), p.details)) content
            from proposal p where p.proposal_id = ?
            """;
    private final JdbcClient jdbc;

    ContentReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version submitted last, or the draft when nothing was submitted yet. */
    ProposalContent current(ProposalId id) {
        return ContentJson.read(
                jdbc.sql(CURRENT).param(id.value()).query(String.class).single());
    }
}
