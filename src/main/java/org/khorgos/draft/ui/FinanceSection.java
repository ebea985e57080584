package org.khorgos.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.base.ui.form.MarkdownField;
import org.khorgos.base.ui.form.RowEditor;
import org.khorgos.base.ui.form.RowForm;
import org.khorgos.call.CallRow;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Finance;
import org.khorgos.content.Rows.BudgetLine;
import org.khorgos.content.Terms.BudgetCategory;

/** What it costs each side; the totals are compared with the call's caps while they are typed. */
class FinanceSection extends Composite<Div> implements FormSection<ProposalContent> {
    private static final BigDecimal LIMIT = new BigDecimal("1e15");
    private final CallRow call;
    private final Fields fields;
    private final RowEditor<BudgetLine> budget;
    private final MarkdownField otherFunding;
    private final Map<Side, Paragraph> totals = new EnumMap<>(Side.class);

    FinanceSection(CallRow call, SerializableRunnable changed) {
        this.call = call;
        fields = new Fields("proposal", key(), changed);
        budget = fields.rows("budget", ProposalContent.BUDGET_MAX, this::line, this::nextLine);
        otherFunding = fields.markdown("otherFunding", 1000);
        Div sums = new Div();
        sums.addClassName("form-sums");
        sums.getElement().setAttribute("aria-live", "polite");
        for (Side side : Side.values()) {
            Paragraph total = new Paragraph();
            total.addClassName("form-sum");
            totals.put(side, total);
            sums.add(total);
        }
        getContent().addClassName("form-fields");
        getContent().add(budget, sums, otherFunding);
    }

    private RowForm<BudgetLine> line(Fields row) {
        IntegerField year = row.whole("year", 2000, 2100);
        year.setRequiredIndicatorVisible(true);
        Select<Side> side = row.choice("side", Side.class);
        Select<BudgetCategory> category = row.choice("category", BudgetCategory.class);
        BigDecimalField amount = row.amount("amount");
        side.addValueChangeListener(change -> amount.setSuffixComponent(new Div(call.currency(change.getValue()))));
        return new RowForm<>(
                () -> new BudgetLine(
                        year.isEmpty() ? 0 : year.getValue(),
                        side.getValue(),
                        category.getValue(),
                        plain(amount.getValue())),
                value -> {
                    year.setValue(value.year());
                    side.setValue(value.side());
                    category.setValue(value.category());
                    amount.setValue(value.amount());
                });
    }

    /** The typed amount with its two decimals; one that has more or is too large stays for the check to refuse. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal typed) {
        if (typed == null
                || typed.abs().compareTo(LIMIT) >= 0
                || typed.stripTrailingZeros().scale() > 2) {
            return typed;
        }
        return typed.setScale(2, RoundingMode.UNNECESSARY);
    }

    private BudgetLine nextLine() {
        List<BudgetLine> lines = budget.read();
        return lines.isEmpty()
                ? new BudgetLine(call.year(), Side.HOME, BudgetCategory.PERSONNEL, null)
                : new BudgetLine(
                        lines.get(lines.size() - 1).year(),
                        lines.get(lines.size() - 1).side(),
                        BudgetCategory.OTHER,
                        null);
    }

    @Override
    public final String key() {
        return "finance";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(ProposalContent content) {
        budget.show(content.finance().budget());
        otherFunding.setValue(content.finance().otherFunding());
    }

    @Override
    public ProposalContent write(ProposalContent content) {
        return content.with(new Finance(budget.read(), otherFunding.getValue()));
    }

    @Override
    public void refresh() {
        Finance finance = new Finance(budget.read(), "");
        totals.forEach((side, line) -> {
            Money total = finance.total(side, call.currency(side));
            Optional<Money> cap = call.cap(side);
            boolean over = cap.isPresent() && !cap.get().covers(total);
            line.setText(getTranslation(
                    over ? "proposal.sum.over" : cap.isPresent() ? "proposal.sum.side" : "proposal.sum.noCap",
                    getTranslation("proposal.term.Side." + side.name()),
                    Formats.here().money(total),
                    cap.map(Formats.here()::money).orElse("")));
            line.setClassName("over", over);
            line.setVisible(call.pays(side) || !total.isZero());
        });
    }
}
