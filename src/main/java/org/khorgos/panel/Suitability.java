package org.khorgos.panel;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.Rows.SectorShare;
import org.khorgos.content.SectorCodes;
import org.khorgos.expert.ExpertProfile;
import org.khorgos.expert.ExpertProfiles;
import org.khorgos.identity.Absences;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.ProposalText;
import org.khorgos.proposal.ProposalTexts;
import org.springframework.stereotype.Component;

/** Knows how well experts suit a proposal, what they have declared, how many reviews they can take on and who is away. */
@Component
class Suitability {
    private static final int LANGUAGE = 2;
    private final ProposalTexts texts;
    private final ExpertProfiles profiles;
    private final DeclarationWatch declarations;
    private final Absences absences;
    private final Clock clock;

    Suitability(
            ProposalTexts texts,
            ExpertProfiles profiles,
            DeclarationWatch declarations,
            Absences absences,
            Clock clock) {
        this.texts = texts;
        this.profiles = profiles;
        this.declarations = declarations;
        this.absences = absences;
        this.clock = clock;
    }

    /** How those experts suit those proposals, read in a fixed number of statements. */
    Map<ProposalId, Field> of(Collection<ProposalId> ids, Collection<UserId> experts) {
        Map<UserId, ExpertProfile> known = profiles.of(experts);
        Set<UserId> absent = absences.away(clock.instant());
        DeclarationWatch.Declared declared = declarations.of(experts);
        return texts.read(ids).stream()
                .collect(
                        Collectors.toMap(ProposalText::id, text -> new Field(text.content(), known, declared, absent)));
    }

    /** The experts as seen from one proposal. */
    record Field(
            ProposalContent content,
            Map<UserId, ExpertProfile> profiles,
            DeclarationWatch.Declared declared,
            Set<UserId> absent) {
        Set<Fit> fits(UserId expert) {
            List<SectorShare> sectors = content.plan().sectors();
            return Fit.of(
                    profile(expert),
                    sectors.stream().map(Field::code).toList(),
                    sectors.stream().map(SectorShare::code).toList(),
                    content.basics().language().substring(0, LANGUAGE));
        }

        /** ISO 3166-1 alpha-2. */
        String partnerCountry() {
            return content.partners().partnerCountry();
        }

        int limit(UserId expert) {
            return profile(expert).loadLimit();
        }

        boolean away(UserId expert) {
            return absent.contains(expert);
        }

        private ExpertProfile profile(UserId expert) {
            return Objects.requireNonNull(profiles.get(expert));
        }

        /** The field that is named, else the one that usually fits the sector. */
        private static String code(SectorShare sector) {
            return sector.ford().isEmpty() ? SectorCodes.of(sector.code()).ford() : sector.ford();
        }
    }
}
