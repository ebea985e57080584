package org.khorgos.funding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Currencies;
import org.khorgos.base.Languages;
import org.khorgos.base.Money;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.funding.AllocationDetails;
import org.khorgos.funding.AllocationDetails.Signed;
import org.khorgos.funding.AllocationService;
import org.khorgos.funding.AllocationStatus;
import org.khorgos.funding.FundingService;
import org.khorgos.funding.Grant;
import org.khorgos.funding.OfferBasis;
import org.khorgos.testing.Screens;

class FundingFormsTests {
    private final ProposalId id = ProposalId.next();
    private final AllocationService allocations = mock();
    private final FundingService funding = mock();
    private final AtomicInteger done = new AtomicInteger();

    @BeforeEach
    void open() {
        Screens.open();
        basis(false);
        when(funding.details(any())).thenReturn(Optional.empty());
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_officer_sees_requested_cap_and_left_and_at_once_what_can_be_offered() {
        show(new RecommendAllocationForm(allocations, funding));
        assertThat(words())
                .contains("CNY\u00a01,000,000.00", "CNY\u00a0900,000.00", "CNY\u00a0600,000.00", "USD\u00a050,000.00");
        assertThat(words()).contains("That is 66 % of what you recommend and 60 % of what was requested");
        _setValue(amount("home"), new BigDecimal("600000"));
        assertThat(words()).contains("That is 100 % of what you recommend and 60 % of what was requested");
        _setValue(amount("home"), null);
        assertThat(words()).contains("Enter both amounts");
    }

    @Test
    void amounts_beyond_the_request_or_without_meaning_are_marked_at_the_field() {
        show(new RecommendAllocationForm(allocations, funding));
        _setValue(amount("home"), new BigDecimal("1000000.01"));
        _setValue(amount("partner"), new BigDecimal("0.001"));
        click("Recommend");
        verifyNoInteractions(allocations);
        assertThat(amount("home").getErrorMessage()).contains("CNY\u00a01,000,000.00");
        assertThat(amount("partner").getErrorMessage()).isEqualTo("Enter an amount with at most two decimals.");
        assertThat(_get(ReasonField.class).isInvalid()).isTrue();
    }

    @Test
    void a_recommendation_goes_out_with_its_reason() {
        show(new RecommendAllocationForm(allocations, funding));
        _setValue(amount("home"), new BigDecimal("600000"));
        _setValue(_get(ReasonField.class), "Excellent.");
        click("Recommend");
        verify(allocations).recommend(id, Money.of("600000", "CNY"), Money.of("50000", "USD"), "Excellent.");
        assertThat(done).hasValue(1);
    }

    @Test
    void nothing_and_double_funding_are_said_in_words() {
        show(new RecommendAllocationForm(allocations, funding));
        _setValue(amount("home"), BigDecimal.ZERO);
        _setValue(amount("partner"), BigDecimal.ZERO);
        assertThat(words()).contains("Nothing is recommended");
        basis(true);
        show(new RecommendAllocationForm(allocations, funding));
        assertThat(words()).contains("hold money of this call already");
    }

    @Test
    void the_controller_commits_or_refuses_with_a_reason() {
        when(funding.details(id)).thenReturn(Optional.of(details()));
        show(new CommitAllocationForm(allocations, funding));
        assertThat(words()).contains("Aigul S", "Excellent.", "Money reserved", "CNY\u00a0600,000.00");
        click("Refuse");
        assertThat(_find(ConfirmDialog.class)).isEmpty();
        _setValue(_get(ReasonField.class), "Too much travel.");
        click("Refuse");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        verify(allocations).commit(id, false, "Too much travel.");
        click("Commit the money");
        verify(allocations).commit(id, true, "Too much travel.");
        assertThat(done).hasValue(2);
    }

    @Test
    void every_form_speaks_three_languages() {
        when(funding.details(id)).thenReturn(Optional.of(details()));
        for (Locale language : Languages.ALL) {
            Screens.close();
            Screens.open(language);
            for (TaskFormFactory form : List.of(
                    new RecommendAllocationForm(allocations, funding),
                    new CommitAllocationForm(allocations, funding))) {
                show(form);
                assertThat(Operation.valueOf(form.kind()).isTask()).isTrue();
                assertThat(words()).as(language + " " + form.kind()).doesNotContain("funding.");
            }
        }
    }

    private void basis(boolean doubleFunding) {
        when(funding.basis(any()))
                .thenReturn(new OfferBasis(
                        grant("1000000", "50000"), grant("900000", "60000"), grant("600000", "50000"), doubleFunding));
    }

    private void show(TaskFormFactory factory) {
        UI.getCurrent().removeAll();
        TaskForm form = factory.create(new TaskContext(id.value(), "", done::incrementAndGet));
        UI.getCurrent().add(form.content());
        form.decisions().forEach(UI.getCurrent()::add);
    }

    private static AmountField amount(String side) {
        return _get(
                AmountField.class,
                spec -> spec.withPredicate(field -> field.getLabel().contains(side)));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String words() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static AllocationDetails details() {
        return new AllocationDetails(
                AllocationStatus.RESERVED,
                grant("1000000", "50000"),
                grant("700000", "50000"),
                grant("600000", "50000"),
                "Excellent.",
                new Signed("Aigul S", Instant.parse("2027-06-01T08:00:00Z")),
                null,
                null,
                "",
                List.of());
    }

    private static Grant grant(String home, String partner) {
        return Grant.of(new BigDecimal(home), new BigDecimal(partner), Currencies.usual());
    }
}
