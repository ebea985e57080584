package org.khorgos.draft.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Problem;
import org.khorgos.base.ui.Badge;
import org.khorgos.call.CallRow;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.testing.Calls;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;

class ProposalFormTests {
    private static final CallRow CALL = Calls.row();

    private int changes;

    @BeforeEach
    void open() {
        Screens.open();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void what_is_shown_is_what_is_read() {
        ProposalForm form = form(Proposals.content());

        assertThat(form.read()).isEqualTo(Proposals.content());
        assertThat(changes).isZero();
        assertThat(_find(
                        form,
                        Badge.class,
                        spec -> spec.withPredicate(badge -> text(badge).equals("complete"))))
                .hasSize(6);
    }

    @Test
    void an_empty_draft_says_how_much_is_to_do() {
        ProposalForm form = form(ProposalContent.empty("Snow", "en"));

        assertThat(_find(
                        form,
                        Badge.class,
                        spec -> spec.withPredicate(badge -> text(badge).equals("3 to do"))))
                .isNotEmpty();
    }

    @Test
    void problems_stand_at_their_fields_and_on_top() {
        ProposalForm form = form(ProposalContent.empty("Snow", "en"));

        form.mark("Missing:", new ProposalDraft(0, form.read(), List.of()).missing(CALL));

        TextArea summary = _get(form, TextArea.class, spec -> spec.withLabel("Summary"));
        assertThat(summary.isInvalid()).isTrue();
        assertThat(summary.getErrorMessage()).isEqualTo("Please fill this in.");
        DatePicker start = _get(form, DatePicker.class, spec -> spec.withLabel("Start"));
        assertThat(start.isInvalid()).isTrue();
        assertThat(_find(form, Button.class, spec -> spec.withText("Summary: Please fill this in.")))
                .hasSize(1);
    }

    @Test
    void a_problem_in_a_row_stands_in_that_row() {
        ProposalForm form = form(Proposals.content());

        form.mark(
                "Missing:",
                List.of(
                        new Problem("plan.sectors[1].share", "proposal.problem.required", List.of()),
                        new Problem("plan.sectors", "proposal.problem.sharesSum", List.of(60))));

        List<IntegerField> shares = _find(form, IntegerField.class, spec -> spec.withLabel("Share in %"));
        assertThat(shares).extracting(IntegerField::isInvalid).containsExactly(false, true);
        assertThat(_find(form, Button.class, spec -> spec.withText("Sectors, row 2, Share in %: Please fill this in.")))
                .hasSize(1);
        form.mark("", List.of());
        assertThat(shares).noneMatch(IntegerField::isInvalid);
    }

    @Test
    void the_shares_are_summed_while_they_are_typed() {
        ProposalForm form = form(Proposals.content());

        _setValue(
                _find(form, IntegerField.class, spec -> spec.withLabel("Share in %"))
                        .get(0),
                70);

        assertThat(sum(form, "Sum of the shares: 110 % of 100 %").hasClassName("over"))
                .isTrue();
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void each_sides_total_is_compared_with_the_cap() {
        ProposalForm form = form(Proposals.content());
        assertThat(sum(form, "Home side: CNY\u00a0800,000.00 of at most CNY\u00a01,000,000.00"))
                .isNotNull();

        _setValue(
                _find(form, BigDecimalField.class, spec -> spec.withLabel("Amount"))
                        .get(0),
                new BigDecimal("1000000.01"));

        assertThat(sum(form, "Home side: CNY\u00a01,000,000.01 is more than the cap of CNY\u00a01,000,000.00")
                        .hasClassName("over"))
                .isTrue();
    }

    @Test
    void rows_are_added_and_removed() {
        ProposalForm form = form(Proposals.content());

        _click(_get(form, Button.class, spec -> spec.withText("Add a milestone")));
        TextField second = _find(form, TextField.class, spec -> spec.withLabel("What will be there"))
                .get(1);
        _setValue(second, "Data are open");
        _setValue(_find(form, DatePicker.class, spec -> spec.withLabel("Due")).get(1), LocalDate.of(2028, 5, 1));
        assertThat(form.read().plan().milestones())
                .extracting(milestone -> milestone.title())
                .containsExactly("Stations stand", "Data are open");

        _click(_get(
                form,
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter("Remove row 1 of “Milestones”"::equals)
                        .isPresent())));
        assertThat(form.read().plan().milestones())
                .extracting(milestone -> milestone.title())
                .containsExactly("Data are open");
    }

    @Test
    void amounts_get_their_two_decimals_and_wrong_ones_are_left_for_the_check() {
        ProposalForm form = form(Proposals.content());
        BigDecimalField amount = _find(form, BigDecimalField.class, spec -> spec.withLabel("Amount"))
                .get(0);

        _setValue(amount, new BigDecimal("5"));
        assertThat(form.read().finance().budget().get(0).amount()).isEqualTo(new BigDecimal("5.00"));
        _setValue(amount, new BigDecimal("1e40"));
        assertThat(form.read().finance().budget().get(0).amount()).isEqualByComparingTo("1e40");
        _setValue(amount, null);
        assertThat(form.read().finance().budget().get(0).amount()).isNull();
    }

    @Test
    void countries_are_chosen_by_name() {
        ProposalForm form = form(Proposals.content());
        @SuppressWarnings("unchecked")
        ComboBox<String> country = _get(form, ComboBox.class, spec -> spec.withLabel("Partner country"));

        assertThat(country.getItemLabelGenerator().apply("KZ")).isEqualTo("Kazakhstan");
        _setValue(country, "UZ");
        assertThat(form.read().partners().partnerCountry()).isEqualTo("UZ");
    }

    private ProposalForm form(ProposalContent content) {
        ProposalForm form = new ProposalForm(CALL, content, () -> changes++);
        UI.getCurrent().add(form);
        form.getChildren().filter(Details.class::isInstance).forEach(section -> ((Details) section).setOpened(true));
        return form;
    }

    private static Paragraph sum(ProposalForm form, String text) {
        return _get(form, Paragraph.class, spec -> spec.withText(text));
    }

    private static String text(Badge badge) {
        return badge.getElement().getTextRecursively();
    }
}
