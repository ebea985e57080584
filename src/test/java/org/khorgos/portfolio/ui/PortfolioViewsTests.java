package org.khorgos.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.DossierFactory;
import org.khorgos.base.ui.DossierPage;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.FigureCard;
import org.khorgos.base.ui.HomePage;
import org.khorgos.base.ui.ProcessPicture;
import org.khorgos.base.ui.ProcessStrip;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.draft.WholeDraftService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.pastproject.Extracts;
import org.khorgos.portfolio.Lives;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages of the portfolio by what people see on them. */
@KhorgosTest
class PortfolioViewsTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private People people;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalService writing;

    @Autowired
    private WholeDraftService whole;

    @Autowired
    private Lives lives;

    @Autowired
    private DossierFactory dossiers;

    @Autowired
    private Extracts extracts;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void a_new_proposer_is_greeted_and_told_how_to_begin() {
        UserRow proposer = people.someone(Role.PROPOSER);
        people.as(proposer, () -> {
            open("");

            assertThat(_get(H1.class).getText()).contains("Good ", proposer.displayName());
            assertThat(texts(EmptyState.class))
                    .anySatisfy(text -> assertThat(text).contains("Nothing waits for you"))
                    .anySatisfy(text -> assertThat(text).contains("You have no proposals yet"));
            assertThat(_find(Button.class)).extracting(Button::getText).contains("New proposal");
            assertThat(texts(FigureCard.class)).noneMatch(text -> text.contains("Committed"));
        });
    }

    @Test
    void home_shows_own_proposals_with_their_way_and_who_holds_them() {
        UserRow proposer = people.someone(Role.PROPOSER);
        proposals.draft(proposer);
        people.as(proposer, () -> {
            open("");

            assertThat(_find(ProcessStrip.class)).hasSize(1);
            assertThat(page()).contains("Snow and glacier water", "The first signatory is still writing it");
        });
    }

    @Test
    void staff_see_their_figures_and_no_button_for_new_proposals() {
        people.as(people.someone(Role.FUNDING_OFFICER), () -> {
            open("");

            assertThat(texts(FigureCard.class))
                    .anyMatch(text -> text.contains("Proposals in work"))
                    .anyMatch(text -> text.contains("Committed, home side"));
            assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("New proposal");
        });
    }

    @Test
    void the_list_is_found_by_its_address_and_narrowed_by_typing() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = sent(proposer);
        people.as(proposer, () -> {
            open("");
            UI.getCurrent().navigate(ProposalsView.ROUTE, QueryParameters.of("q", "glacier"));

            assertThat(GridKt._size(grid())).isEqualTo(1);
            assertThat(_get(
                                    TextField.class,
                                    spec -> spec.withPlaceholder("Title, number, organisation, country or person"))
                            .getValue())
                    .isEqualTo("glacier");
            assertThat(_get(Tabs.class)
                            .getChildren()
                            .filter(Component::isVisible)
                            .map(tab -> ((Tab) tab).getLabel()))
                    .containsExactly("All (1)", "Form check (1)");
            Component link = GridKt._getCellComponent(grid(), 0, "TITLE");
            assertThat(_get(link, RouterLink.class).getHref()).isEqualTo("proposals/" + id);

            _setValue(
                    _get(
                            TextField.class,
                            spec -> spec.withPlaceholder("Title, number, organisation, country or person")),
                    "nothing like this");
            assertThat(texts(EmptyState.class)).anyMatch(text -> text.contains("No proposal fits"));
        });
    }

    @Test
    void who_may_see_nothing_is_told_when_that_changes() {
        people.as(people.someone(Role.EXPERT), () -> {
            open("");
            UI.getCurrent().navigate(ProposalsView.class);

            assertThat(texts(EmptyState.class)).anyMatch(text -> text.contains("No proposals yet"));
        });
    }

    @Test
    void a_draft_can_be_continued_sent_and_withdrawn_by_its_first_signatory() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.draft(proposer);
        people.as(proposer, () -> {
            open("proposals/" + id);

            assertThat(_get(H1.class).getText()).isEqualTo("Snow and glacier water for two valleys");
            assertThat(_find(Button.class))
                    .extracting(Button::getText)
                    .contains("Continue writing", "Send for signature", "Withdraw");
            assertThat(page()).contains("Two teams measure what snow gives.", "Almaty", "800,000.00");
            assertThat(tabs()).containsExactly("Overview", "Process", "Documents and signatures", "History");

            _click(_get(Button.class, spec -> spec.withText("Withdraw")));
            assertThat(_get(TabSheet.class).getSelectedTab().getLabel()).isEqualTo("Documents and signatures");
        });
    }

    @Test
    void texts_identifiers_codes_and_other_languages_stand_on_the_page() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.draft(proposer);
        ProposalContent content = ContentFields.with(
                Proposals.content(), "basics.summary", "\"**Three** teams <b>x</b> [y](javascript:alert(1))\"");
        content = ContentFields.with(content, "partners.homeOrganisation.ror", "\"00pjdza24\"");
        content = ContentFields.with(
                content,
                "plan.sectors",
                "[{\"code\": \"AGRICULTURE\", \"share\": 100, \"dac\": \"31182\", \"ford\": \"4.1\"}]");
        ProposalContent full = ContentFields.with(
                content,
                "basics.translations",
                "[{\"language\": \"ru\", \"title\": \"Снег и лёд\", \"summary\": \"*Две* группы\"}]");
        people.as(proposer, () -> {
            whole.save(id, new ProposalDraft(whole.draft(id).version(), full, List.of()));
            open("proposals/" + id);

            assertThat(page())
                    .contains("Three teams <b>x</b> y", "31182 Agricultural research", "4.1 Agriculture, forestry")
                    .contains("Title (Russian)", "Снег и лёд", "Две группы")
                    .doesNotContain("**", "javascript");
            assertThat(_find(Anchor.class, spec -> spec.withText("ROR 00pjdza24")))
                    .singleElement()
                    .satisfies(link -> assertThat(link.getHref()).isEqualTo("https://ror.org/00pjdza24"));
        });
    }

    @Test
    void what_waits_for_signatures_can_be_taken_back_and_shows_the_voided_ones() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.draft(proposer, people.someone(Role.COSIGNATORY));
        people.as(proposer, () -> writing.sendForSignature(id));
        people.as(proposer, () -> {
            open("proposals/" + id);
            _click(_get(Button.class, spec -> spec.withText("Take back")));
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

            assertThat(_find(Button.class))
                    .extracting(Button::getText)
                    .contains("Continue writing", "Send for signature")
                    .doesNotContain("Take back");
            select("Documents and signatures");
            assertThat(page()).contains("No longer counts", "Not signed yet");
        });
    }

    @Test
    void the_process_is_a_picture_and_the_same_in_words() {
        lives.people();
        ProposalId id = lives.inReview("x");
        lives.cast().run("proposer", () -> {
            open("proposals/" + id);
            select("Process");

            assertThat(_find(ProcessPicture.class)).isNotEmpty();
            assertThat(page())
                    .contains("Answer an invitation to review: Expert")
                    .doesNotContain("Expert (home)");
            select("History");
            assertThat(page()).contains("Sent for signature", "Filed", "From “Filed” to “In review”");
        });
    }

    @Test
    void the_secretary_reads_filing_reviews_and_votes_where_the_proposer_has_no_such_tabs() {
        lives.people();
        ProposalId id = lives.inReview("y");
        lives.accept(id);
        lives.review(id, "Clear and useful.", "Only for the committee.");
        lives.meet(id);
        lives.cast().run("secretary", () -> {
            open("proposals/" + id);

            assertThat(tabs()).contains("Filing", "Reviews", "Committee").doesNotContain("Money");
            select("Filing");
            assertThat(page()).contains("Form check, round 1", "Proposal officer");
            select("Reviews");
            assertThat(page()).contains("Expert (KZ)", "Only for the committee.", "Passed");
            select("Committee");
            assertThat(page()).contains("Committee member 1", "Vote open");
            select("Versions");
            _click(_get(Button.class, spec -> spec.withText("Read")));
            assertThat(page()).contains("Version 1");
        });
        Screens.close();
        lives.cast().run("proposer", () -> {
            open("proposals/" + id);
            assertThat(tabs()).doesNotContain("Reviews", "Committee", "Governments");
        });
    }

    @Test
    void beside_a_task_stands_the_proposal_with_its_documents_and_filing() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = sent(proposer);
        people.as(people.someone(Role.OFFICE), () -> {
            open("proposals");
            UI.getCurrent().add(dossiers.dossier(id.value()));

            assertThat(page()).contains("Two teams measure what snow gives.");
            assertThat(tabs()).containsExactly("Overview", "Documents and signatures", "Filing", "Key facts");
            select("Key facts");
            assertThat(page()).contains(proposer.displayName());
        });
    }

    @Test
    void what_the_organisations_of_a_proposal_did_before_is_a_tab_where_something_is_known() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.draft(proposer);
        extracts.one("7", "SNOWPACK", "Institute of Water", "KZ", "12500.5");
        people.as(proposer, () -> {
            open("proposals/" + id);
            select("Earlier EU projects");

            assertThat(page()).contains("Institute of Water", "SNOWPACK", "EUR\u00a012,500.50");
        });
        extracts.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "unknown", "nonsense"})
    void an_unknown_proposal_and_a_hidden_one_have_no_page(String which) {
        String id =
                switch (which) {
                    case "hidden" -> sent(people.someone(Role.PROPOSER)).toString();
                    case "unknown" -> UUID.randomUUID().toString();
                    default -> which;
                };
        people.as(people.someone(Role.PROPOSER), () -> {
            open("");
            UI.getCurrent().navigate("proposals/" + id);

            assertThatThrownBy(() -> _find(DossierPage.class)).hasMessageContaining("base.notFound");
        });
    }

    private ProposalId sent(UserRow proposer) {
        ProposalId id = proposals.draft(proposer);
        people.as(proposer, () -> writing.sendForSignature(id));
        return id;
    }

    private void open(String route) {
        Screens.open(context, HomeView.class, ProposalsView.class, ProposalView.class);
        UI.getCurrent().navigate(route);
    }

    private static List<String> tabs() {
        TabSheet sheet = _get(TabSheet.class);
        List<String> labels = new ArrayList<>();
        for (int index = 0; index < sheet.getTabCount(); index++) {
            labels.add(sheet.getTabAt(index).getLabel());
        }
        return labels;
    }

    private static void select(String label) {
        TabSheet sheet = _find(TabSheet.class).get(0);
        for (int index = 0; index < sheet.getTabCount(); index++) {
            if (sheet.getTabAt(index).getLabel().equals(label)) {
                sheet.setSelectedIndex(index);
                return;
            }
        }
        throw new AssertionError("no tab " + label);
    }

    private static String page() {
        return Stream.of(HomePage.class, DossierPage.class, TabSheet.class)
                .flatMap(type -> _find(type).stream())
                .map(component -> component.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }

    private static <C extends Component> List<String> texts(Class<C> type) {
        return _find(type).stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid() {
        return _get(Grid.class);
    }
}
