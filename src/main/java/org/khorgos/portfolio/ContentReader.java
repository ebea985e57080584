package org.khorgos.portfolio;

import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.proposal.ContentJson;
import org.khorgos.proposal.ProposalContent;
import org.khorgos.proposal.ProposalContent.Finance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a proposal says in one statement, whether it was submitted or is still a draft with its ten tables. */
@Component
class ContentReader {
    private static final String CURRENT = """
            select coalesce(
              (select v.content from proposal_version v where v.proposal_id = p.proposal_id order by v.number desc limit 1),
              json_object(
                'title', p.title, 'acronym', p.acronym, 'language', p.language, 'summary', p.summary,
                'problem', p.problem, 'suggestion', p.suggestion, 'homeRegion', p.home_region,
                'partnerCountry', p.partner_country, 'otherCountries', %s,
                'homeOrganisation', json_object('name', p.home_organisation_name, 'city', p.home_organisation_city,
                  'country', p.home_organisation_country),
                'partnerOrganisations', %s, 'startDate', p.start_date, 'endDate', p.end_date, 'trlNow', p.trl_now,
                'trlTarget', p.trl_target, 'sectors', %s, 'milestones', %s, 'bases', %s,
                'mechanism', json_object('leadBody', p.mechanism_lead_body,
                  'meetingRhythm', p.mechanism_meeting_rhythm, 'text', p.mechanism_text),
                'flows', %s, 'talents', %s, 'supports', %s, 'freeTradeZone', p.free_trade_zone,
                'energyEffect', p.energy_effect, 'diplomaticEffect', p.diplomatic_effect, 'budget', %s,
                'otherFunding', p.other_funding)) content
            from proposal p where p.proposal_id = ?
            """.formatted(
                    list("other_country", "x.country"),
                    rows("partner_organisation", "'name', x.name, 'city', x.city, 'country', x.country"),
                    rows("sector", "'code', x.code, 'share', x.share"),
                    rows("milestone", "'title', x.title, 'due', x.due"),
                    rows(
                            "base",
                            "'name', x.name, 'city', x.city, 'country', x.country, 'host', x.host, "
                                    + "'industry', x.industry"),
                    rows("flow", "'technology', x.technology, 'direction', x.direction"),
                    rows(
                            "talent",
                            "'role', x.role, 'people', x.people, 'from', x.from_country, 'to', x.to_country, "
                                    + "'months', x.months"),
                    rows("support", "'kind', x.kind, 'level', x.level, 'text', x.text"),
                    rows("budget_line", "'year', x.year, 'side', x.side, 'category', x.category, 'amount', x.amount"));
    private final JdbcClient jdbc;

    ContentReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version submitted last, or the draft when nothing was submitted yet. */
    ProposalContent current(ProposalId id) {
        return ContentJson.read(
                jdbc.sql(CURRENT).param(id.value()).query(String.class).single());
    }

    /** The same without what it costs, for readers who may not see money. */
    static ProposalContent withoutMoney(ProposalContent content) {
        return content.with(new Finance(List.of(), ""));
    }

    private static String rows(String table, String pairs) {
        return list(table, "json_object(" + pairs + ")");
    }

    private static String list(String table, String value) {
        return ("json_compact(coalesce((select json_arrayagg(%s order by x.position) from proposal_%s x "
                        + "where x.proposal_id = p.proposal_id), '[]'))")
                .formatted(value, table);
    }
}
