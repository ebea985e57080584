package org.khorgos.content;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.base.Messages;
import org.khorgos.base.Problem;
import org.khorgos.base.codes.Classification;
import org.khorgos.call.Sector;
import org.khorgos.content.ProposalContent.Basics;
import org.khorgos.content.ProposalContent.Partners;
import org.khorgos.content.ProposalContent.Plan;
import org.khorgos.content.Rows.Organisation;
import org.khorgos.content.Rows.SectorShare;
import org.khorgos.content.Rows.Translation;
import org.khorgos.testing.Calls;
import org.khorgos.testing.Proposals;

/** Titles in other languages, identifiers of organisations, codes of sectors and texts in Markdown. */
class TextsAndCodesTests {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Messages MESSAGES = new Messages();

    private final ProposalContent complete = Proposals.content();

    @Test
    void whatever_is_written_is_read_again() {
        ProposalContent full = complete.with(translated(new Translation("ru", "Снег", "*Две* группы")))
                .with(ror("00pjdza24"))
                .with(sectors(new SectorShare(Sector.NEW_ENERGY, 100, "23182", "2.7")));

        assertThat(ContentJson.read(ContentJson.write(full))).isEqualTo(full);
        assertThat(Completeness.problems(full, Calls.row())).isEmpty();
        assertThat(VALIDATOR.validate(full)).isEmpty();
    }

    @Test
    void a_content_without_them_keeps_its_text_and_so_its_hash() {
        String json = ContentJson.write(complete);

        assertThat(json).doesNotContain("translations", "ror", "dac", "ford");
        assertThat(ContentJson.read(json)).isEqualTo(complete);
        assertThat(complete.basics().translations()).isEmpty();
        assertThat(complete.partners().homeOrganisation().ror()).isEmpty();
    }

    @Test
    void they_are_fields_also_while_they_are_empty() {
        assertThat(ContentFields.of(complete))
                .containsEntry("basics.translations", "[]")
                .containsEntry("partners.homeOrganisation.ror", "\"\"");
        String path = "basics.translations";
        ProposalContent changed =
                ContentFields.with(complete, path, "[{\"language\": \"ru\", \"title\": \"Снег\", \"summary\": \"\"}]");
        assertThat(changed.basics().translations()).containsExactly(new Translation("ru", "Снег", ""));
        assertThat(ContentFields.changed(complete, changed)).containsExactly(path);
    }

    @ParameterizedTest
    @CsvSource({"fr,basics.translations[0].language", "RU,basics.translations[0].language"})
    void other_languages_than_those_of_the_application_are_refused(String language, String path) {
        assertThat(violations(complete.with(translated(new Translation(language, "x", "")))))
                .containsExactly(path);
    }

    @Test
    void a_translation_keeps_the_limits_of_the_original_and_there_are_two_at_most() {
        assertThat(violations(complete.with(translated(new Translation("ru", "x".repeat(201), "y".repeat(2001))))))
                .containsExactlyInAnyOrder("basics.translations[0].title", "basics.translations[0].summary");
        Translation one = new Translation("ru", "x", "");
        assertThat(violations(complete.with(translated(one, one, one)))).containsExactly("basics.translations");
    }

    @Test
    void a_half_filled_translation_and_a_language_twice_are_problems() {
        assertThat(problems(complete.with(translated(new Translation("ru", " ", "")))))
                .containsExactly("basics.translations[0].title proposal.problem.required");
        assertThat(problems(complete.with(translated(new Translation("en", "x", "")))))
                .containsExactly("basics.translations[0].language proposal.problem.languageTwice");
        assertThat(problems(complete.with(translated(new Translation("ru", "x", ""), new Translation("ru", "y", "")))))
                .containsExactly("basics.translations[1].language proposal.problem.languageTwice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00pjdza25", "https://ror.org/00pjdza24", "00PJDZA24", "none"})
    void what_is_no_bare_ror_id_is_refused_at_its_field(String ror) {
        assertThat(violations(complete.with(ror(ror))))
                .containsExactlyInAnyOrder("partners.homeOrganisation.ror", "partners.partnerOrganisations[0].ror");
    }

    @Test
    void unknown_codes_are_refused_and_withdrawn_ones_cannot_be_sent() {
        ProposalContent unknown = complete.with(sectors(new SectorShare(Sector.NEW_ENERGY, 100, "99999", "9.9")));
        assertThat(violations(unknown)).containsExactlyInAnyOrder("plan.sectors[0].dac", "plan.sectors[0].ford");

        ProposalContent withdrawn = complete.with(sectors(new SectorShare(Sector.NEW_ENERGY, 100, "23067", "")));
        assertThat(violations(withdrawn)).isEmpty();
        assertThat(Completeness.problems(withdrawn, Calls.row()))
                .containsExactly(Problem.at("plan.sectors[0].dac", "proposal.problem.codeWithdrawn", "23067"));
    }

    @ParameterizedTest
    @EnumSource
    void the_usual_codes_of_every_sector_are_current(Sector sector) {
        assertThat(Classification.DAC.status(SectorCodes.of(sector).dac())).isEqualTo(Classification.Status.CURRENT);
        assertThat(Classification.FORD.status(SectorCodes.of(sector).ford())).isEqualTo(Classification.Status.CURRENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "basics.summary",
                "basics.problem",
                "basics.suggestion",
                "cooperation.mechanism.text",
                "effects.freeTradeZone",
                "effects.energyEffect",
                "effects.diplomaticEffect",
                "finance.otherFunding"
            })
    void links_and_pictures_that_readers_would_miss_are_problems_of_every_long_text(String path) {
        ProposalContent written = ContentFields.with(
                complete, path, "\"[here](javascript:alert(1)) ![plan](https://a.example/p.png) <b>bold</b>\"");

        assertThat(Completeness.problems(written, Calls.row()))
                .containsExactly(
                        Problem.at(path, "proposal.problem.unsafe.LINK", "javascript:alert(1)"),
                        Problem.at(path, "proposal.problem.unsafe.IMAGE", "https://a.example/p.png"))
                .allSatisfy(problem ->
                        assertThat(MESSAGES.knows(problem.messageKey())).isTrue());
    }

    @Test
    void the_summary_of_a_translation_is_looked_at_as_well() {
        assertThat(problems(complete.with(translated(new Translation("ru", "x", "[a](ftp://a.example)")))))
                .containsExactly("basics.translations[0].summary proposal.problem.unsafe.LINK");
    }

    private ProposalContent.Basics translated(Translation... translations) {
        Basics basics = complete.basics();
        return new Basics(
                basics.title(),
                basics.acronym(),
                basics.language(),
                basics.summary(),
                basics.problem(),
                basics.suggestion(),
                List.of(translations));
    }

    private Partners ror(String ror) {
        Partners partners = complete.partners();
        return new Partners(
                partners.homeRegion(),
                partners.partnerCountry(),
                partners.otherCountries(),
                with(partners.homeOrganisation(), ror),
                List.of(with(partners.partnerOrganisations().get(0), ror)));
    }

    private static Organisation with(Organisation one, String ror) {
        return new Organisation(one.name(), one.city(), one.country(), ror);
    }

    private Plan sectors(SectorShare... sectors) {
        Plan plan = complete.plan();
        return new Plan(
                plan.startDate(), plan.endDate(), plan.trlNow(), plan.trlTarget(), List.of(sectors), plan.milestones());
    }

    private static List<String> problems(ProposalContent content) {
        return Completeness.problems(content, Calls.row()).stream()
                .map(problem -> problem.field() + " " + problem.messageKey())
                .toList();
    }

    private static List<String> violations(ProposalContent content) {
        return VALIDATOR.validate(content).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .distinct()
                .toList();
    }
}
