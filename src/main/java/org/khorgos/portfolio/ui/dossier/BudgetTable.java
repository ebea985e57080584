package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.khorgos.base.Currencies;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.MarkdownText;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.content.ProposalContent.Finance;
import org.khorgos.content.Rows.BudgetLine;

/** What a proposal costs each side, line by line, with the sums. */
final class BudgetTable {
    private BudgetTable() {}

    static Component of(Finance finance, Currencies currencies) {
        FactList sums = new FactList();
        for (Side side : Side.values()) {
            sums.fact(Terms.word(side), Formats.here().money(finance.total(side, currencies.of(side))));
        }
        sums.fact(field("otherFunding"), new MarkdownText(finance.otherFunding()));
        Div all = new Div(sums);
        if (!finance.budget().isEmpty()) {
            all.add(lines(finance, currencies));
        }
        return all;
    }

    private static SmallTable lines(Finance finance, Currencies currencies) {
        SmallTable lines = new SmallTable(
                field("budget"),
                field("budget.year"),
                field("budget.side"),
                field("budget.category"),
                field("budget.amount"));
        lines.addClassName("last-is-number");
        for (BudgetLine line : finance.budget()) {
            lines.row(
                    String.valueOf(line.year()),
                    Terms.word(line.side()),
                    Terms.word(line.category()),
                    line.amount() == null
                            ? "–"
                            : Formats.here().money(new Money(line.amount(), currencies.of(line.side()))));
        }
        return lines;
    }

    private static String field(String name) {
        return Terms.field("finance." + name);
    }
}
