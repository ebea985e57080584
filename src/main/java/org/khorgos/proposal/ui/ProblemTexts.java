package org.khorgos.proposal.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khorgos.base.ui.Formats;
import org.khorgos.proposal.Problem;

/** Says a problem in words: at its field without, in a summary with the field's name. */
final class ProblemTexts {
    private static final Pattern ROW = Pattern.compile("(.*)\\[(\\d+)\\]\\.(.*)");

    private ProblemTexts() {}

    static String atField(Problem problem) {
        Object[] arguments = problem.arguments().stream()
                .map(one -> one instanceof BigDecimal amount ? Formats.here().number(amount, 2) : one)
                .toArray();
        return I18NProvider.translate(problem.messageKey(), arguments);
    }

    static String withName(Problem problem) {
        return I18NProvider.translate("proposal.problem", name(problem.field()), atField(problem));
    }

    private static String name(String field) {
        Matcher row = ROW.matcher(field);
        if (row.matches()) {
            String list = I18NProvider.translate("proposal.field." + row.group(1));
            int number = Integer.parseInt(row.group(2)) + 1;
            String cell = I18NProvider.translate("proposal.field." + row.group(1) + "." + row.group(3));
            return I18NProvider.translate("proposal.row.field", list, number, cell);
        }
        return I18NProvider.translate("proposal.field." + field);
    }
}
