package org.khorgos.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.dom.Element;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Side;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.call.AttachmentKind;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Basics;
import org.khorgos.content.ProposalContent.Finance;
import org.khorgos.content.Rows.BudgetLine;
import org.khorgos.content.Terms.BudgetCategory;
import org.khorgos.document.AttachmentService;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.draft.WholeDraftService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.portfolio.VersionDetails;
import org.khorgos.portfolio.ui.dossier.VersionComparison;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.SubmissionService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The tab with the versions of a proposal by what people see and choose there. */
@ServiceTest
class VersionsPartTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private People people;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalService writing;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private WholeDraftService whole;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_only_version_can_be_read_and_printed_but_not_compared() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.submitted(proposer);
        people.as(proposer, () -> {
            openVersions(id);

            assertThat(pdfs()).containsExactly("print/proposals/" + id + "/versions/1.pdf?language=en");
            assertThat(_find(VersionComparison.class)).isEmpty();
        });
    }

    @Test
    void a_version_is_read_with_the_documents_that_were_attached_when_it_was_submitted() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.draft(proposer);
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        people.as(proposer, () -> {
            attachments.attach(id, "letter.pdf", AttachmentKind.LETTER, new ByteArrayInputStream(pdf));
            writing.sendForSignature(id);
        });
        SystemUser.run(() -> submissions.submit(id));
        people.as(proposer, () -> {
            openVersions(id);
            _click(_get(Button.class, spec -> spec.withText("Read")));

            assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("letter.pdf");
        });
    }

    @Test
    void the_last_two_versions_are_compared_at_once_with_marks_that_need_no_colour() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = twice(proposer);
        people.as(proposer, () -> {
            openVersions(id);

            assertThat(choices())
                    .extracting(select -> select.getValue().number())
                    .containsExactly(1, 2);
            assertThat(marked("del")).containsExactly("removed: Two teams measure what snow gives.");
            assertThat(marked("ins")).containsExactly("added: <b>Three</b> teams measure it.");
            assertThat(comparison())
                    .contains("What it is about", "Summary", "Budget lines", "added", "CNY 5.00")
                    .doesNotContain("Who works together");
            assertThat(pdfs()).contains("print/proposals/" + id + "/differences/1-2.pdf?language=en");
        });
    }

    @Test
    void other_versions_can_be_chosen_and_the_same_twice_differs_in_nothing() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = twice(proposer);
        people.as(proposer, () -> {
            openVersions(id);
            List<VersionDetails> versions =
                    choices().get(0).getListDataView().getItems().toList();

            _setValue(choices().get(1), versions.get(0));
            assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                    .contains("Nothing differs", "Choose two different versions");
            assertThat(pdfs()).noneMatch(address -> address.contains("differences"));

            _setValue(choices().get(0), versions.get(1));
            assertThat(marked("ins")).containsExactly("added: Two teams measure what snow gives.");
            assertThat(pdfs()).contains("print/proposals/" + id + "/differences/2-1.pdf?language=en");
        });
    }

    @Test
    void who_may_not_see_money_sees_no_change_of_it() {
        ProposalId id = twice(people.someone(Role.PROPOSER));
        people.as(people.someone(Role.COMMITTEE_MEMBER), () -> {
            openVersions(id);

            assertThat(comparison()).contains("Summary").doesNotContain("Budget", "CNY", "5.00");
        });
    }

    private ProposalId twice(UserRow proposer) {
        ProposalId id = proposals.in(ProposalState.REVISE, proposer);
        ProposalContent content = Proposals.content();
        Basics basics = content.basics();
        BudgetLine added = new BudgetLine(2028, Side.HOME, BudgetCategory.TRAVEL, new BigDecimal("5.00"));
        ProposalContent later = content.with(new Basics(
                        basics.title(),
                        basics.acronym(),
                        basics.language(),
                        "<b>Three</b> teams measure it.",
                        basics.problem(),
                        basics.suggestion()))
                .with(new Finance(
                        Stream.concat(content.finance().budget().stream(), Stream.of(added))
                                .toList(),
                        ""));
        people.as(proposer, () -> {
            whole.save(id, new ProposalDraft(whole.draft(id).version(), later, List.of()));
            writing.revise(id);
        });
        return id;
    }

    private void openVersions(ProposalId id) {
        Screens.open(context, HomeView.class, ProposalsView.class, ProposalView.class);
        UI.getCurrent().navigate("proposals/" + id);
        TabSheet sheet = _get(TabSheet.class);
        for (int index = 0; index < sheet.getTabCount(); index++) {
            if (sheet.getTabAt(index).getLabel().equals("Versions")) {
                sheet.setSelectedIndex(index);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Select<VersionDetails>> choices() {
        return _find(_get(VersionComparison.class), Select.class).stream()
                .map(select -> (Select<VersionDetails>) select)
                .toList();
    }

    private static String comparison() {
        return _get(VersionComparison.class).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private static List<String> marked(String tag) {
        return descendants(_get(VersionComparison.class).getElement())
                .filter(element -> element.getTag().equals(tag))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static Stream<Element> descendants(Element element) {
        return element.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    private static List<String> pdfs() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(address -> address.contains(".pdf"))
                .toList();
    }
}
