package org.khorgos.panel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.khorgos.access.ProposalId;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.Rows.SectorShare;
import org.khorgos.content.SectorCodes;
import org.khorgos.expert.Declarations;
import org.khorgos.expert.ExpertProfile;
import org.khorgos.expert.ExpertProfiles;
import org.khorgos.identity.Absences;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.ProposalTexts;
import org.springframework.stereotype.Component;

/** Knows how well experts suit a proposal, how many reviews they can take on and whether they are away. */
@Component
class Suitability {
    private static final int LANGUAGE = 2;
    private final ProposalTexts texts;
    private final ExpertProfiles profiles;
    private final Declarations declarations;
    private final Absences absences;
    private final Clock clock;

    Suitability(
            ProposalTexts texts, ExpertProfiles profiles, Declarations declarations, Absences absences, Clock clock) {
        this.texts = texts;
        this.profiles = profiles;
        this.declarations = declarations;
        this.absences = absences;
        this.clock = clock;
    }

    /** How those experts suit that proposal, read in a fixed number of statements. */
    Field of(ProposalId id, Collection<UserId> experts) {
        Instant now = clock.instant();
        return new Field(
                texts.read(id).content(),
                profiles.of(experts),
                declarations.ties(experts, now.atZone(ZoneOffset.UTC).toLocalDate()),
                absences.away(now));
    }

    /** The experts as seen from one proposal. */
    record Field(
            ProposalContent content,
            Map<UserId, ExpertProfile> profiles,
            Map<UserId, Set<String>> ties,
            Set<UserId> absent) {
        Set<Fit> fits(UserId expert) {
            List<SectorShare> sectors = content.plan().sectors();
            return Fit.of(
                    profile(expert),
                    sectors.stream().map(Field::code).toList(),
                    sectors.stream().map(SectorShare::code).toList(),
                    content.basics().language().substring(0, LANGUAGE));
        }

        int limit(UserId expert) {
            return profile(expert).loadLimit();
        }

        boolean away(UserId expert) {
            return absent.contains(expert);
        }

        /** True when the expert has declared ties to an organisation of the proposal. */
        boolean tied(UserId expert) {
            Set<String> declared = ties.getOrDefault(expert, Set.of());
            return organisations().map(Declarations::key).anyMatch(declared::contains);
        }

        /** True for the name of an organisation of the proposal. */
        boolean takesPart(String organisation) {
            String key = Declarations.key(organisation);
            return organisations().map(Declarations::key).anyMatch(key::equals);
        }

        private Stream<String> organisations() {
            return Stream.concat(
                            Stream.of(content.partners().homeOrganisation()),
                            content.partners().partnerOrganisations().stream())
                    .flatMap(organisation -> Stream.of(organisation.name(), organisation.ror()))
                    .filter(name -> !name.isEmpty());
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
