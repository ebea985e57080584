package org.khorgos.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.khorgos.proposal.Rows.Base;
import org.khorgos.proposal.Rows.BudgetLine;
import org.khorgos.proposal.Rows.Flow;
import org.khorgos.proposal.Rows.Milestone;
import org.khorgos.proposal.Rows.Organisation;
import org.khorgos.proposal.Rows.SectorShare;
import org.khorgos.proposal.Rows.Support;
import org.khorgos.proposal.Rows.Talent;

/** The lists of a proposal as one JSON document; what an older document lacks is empty. */
record StoredDetails(
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
            try {
                return ContentJson.MAPPER.writeValueAsString(details);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public StoredDetails convertToEntityAttribute(String json) {
            try {
                return ContentJson.MAPPER.readValue(json, StoredDetails.class);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
