package org.khorgos.proposal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.khorgos.content.ContentJson;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.Rows.Base;
import org.khorgos.content.Rows.BudgetLine;
import org.khorgos.content.Rows.Flow;
import org.khorgos.content.Rows.Milestone;
import org.khorgos.content.Rows.Organisation;
import org.khorgos.content.Rows.SectorShare;
import org.khorgos.content.Rows.Support;
import org.khorgos.content.Rows.Talent;
import org.khorgos.content.Rows.Translation;

/** The lists of a proposal, and what was added to its form later, as one JSON document; what an older document lacks is empty. */
record StoredDetails(
        List<Translation> translations,
        String homeRor,
        List<String> otherCountries,
        List<Organisation> partnerOrganisations,
        List<SectorShare> sectors,
        List<Milestone> milestones,
        List<Base> bases,
        List<Flow> flows,
        List<Talent> talents,
        List<Support> supports,
        List<BudgetLine> budget) {
    static StoredDetails of(ProposalContent content) {
        return new StoredDetails(
                content.basics().translations(),
                content.partners().homeOrganisation().ror(),
                content.partners().otherCountries(),
                content.partners().partnerOrganisations(),
                content.plan().sectors(),
                content.plan().milestones(),
                content.cooperation().bases(),
                content.cooperation().flows(),
                content.cooperation().talents(),
                content.effects().supports(),
                content.finance().budget());
    }

    /** Between the record and its column. */
    @Immutable
    @Converter
    static final class Json implements AttributeConverter<StoredDetails, String> {
        @Override
        public String convertToDatabaseColumn(StoredDetails details) {
            return ContentJson.write(details);
        }

        @Override
        public StoredDetails convertToEntityAttribute(String json) {
            return ContentJson.read(json, StoredDetails.class);
        }
    }
}
