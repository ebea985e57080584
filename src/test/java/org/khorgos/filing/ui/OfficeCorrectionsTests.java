package org.khorgos.filing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Messages;
import org.khorgos.base.ui.Badge;
import org.khorgos.filing.FilingReason;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.FormCheck;
import org.khorgos.filing.FormSection;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.SubmissionService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the proposers see in their form when the office has returned it. */
@ServiceTest
class OfficeCorrectionsTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filing;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private Proposals proposals;

    @Autowired
    private People people;

    private UserRow author;
    private ProposalId id;

    @BeforeEach
    void submit() {
        author = people.someone(Role.PROPOSER);
        id = proposals.submitted(author);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_returned_form_says_what_to_correct_and_marks_those_sections_alone() {
        returned(Set.of(FormSection.FINANCE, FormSection.ATTACHMENTS));
        people.as(author, () -> {
            show();
            assertThat(text(_get(Div.class, spec -> spec.withClasses("corrections-note"))))
                    .contains("The office returned the proposal: The budget of 2028 is missing.")
                    .contains("Sections to correct: Budget, Documents.");
            assertThat(marks())
                    .singleElement()
                    .satisfies(head -> assertThat(head).contains("to correct").contains("Budget"));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = FormSection.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ATTACHMENTS", "SIGNATORIES"})
    void each_section_is_marked_and_named_as_the_form_calls_it(FormSection section) {
        returned(Set.of(section));
        people.as(author, () -> {
            show();
            String title = new Messages()
                    .get(Locale.ENGLISH, "proposal.section." + section.name().toLowerCase(Locale.ROOT));
            assertThat(marks()).singleElement().satisfies(head -> assertThat(head)
                    .startsWith(title));
            assertThat(text(_get(Div.class, spec -> spec.withClasses("corrections-note"))))
                    .contains("Sections to correct: " + title + ".");
        });
    }

    @Test
    void a_return_without_sections_says_its_reason() {
        returned(Set.of());
        people.as(author, () -> {
            show();
            assertThat(text(_get(Div.class, spec -> spec.withClasses("corrections-note"))))
                    .contains("The budget of 2028 is missing.")
                    .doesNotContain("Sections to correct");
            assertThat(marks()).isEmpty();
        });
    }

    @Test
    void nothing_is_asked_any_more_once_it_was_submitted_again_and_admitted() {
        returned(Set.of(FormSection.FINANCE));
        SystemUser.run(() -> submissions.submit(id));
        people.as(people.someone(Role.OFFICE), () -> filing.check(id, check(Set.of(), "", Set.of())));
        assertThat(people.as(author, () -> new OfficeCorrections(filing).of(id.value())))
                .isEmpty();
    }

    private void returned(Set<FormSection> sections) {
        people.as(
                people.someone(Role.OFFICE),
                () -> filing.check(id, check(Set.of(FilingReason.FORM), "The budget of 2028 is missing.", sections)));
        SystemUser.run(() -> filing.returnProposal(id));
    }

    private static FormCheck check(Set<FilingReason> reasons, String note, Set<FormSection> sections) {
        return new FormCheck(reasons, true, true, true, note, sections);
    }

    private void show() {
        Screens.openAll(context);
        UI.getCurrent().navigate("proposals/" + id + "/edit");
    }

    /** The titles of the marked sections. */
    private static List<String> marks() {
        return _find(Badge.class).stream()
                .filter(badge -> text(badge).equals("to correct"))
                .map(badge -> text(badge.getParent().orElseThrow()))
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
