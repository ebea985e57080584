package org.khorgos.base.ui.form;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khorgos.base.Problem;
import org.khorgos.base.ui.Formats;

/** Says a problem in words: at its field without, in a summary with the field's name. */
public final class ProblemTexts {
    private static final Pattern ROW = Pattern.compile("(.*)\\[(\\d+)\\]\\.(.*)");

    private ProblemTexts() {}

    /** What is wrong, to stand at the field. */
    public static String atField(Problem problem) {
        Object[] arguments = problem.arguments().stream()
                .map(one -> one instanceof BigDecimal amount ? Formats.here().number(amount, 2) : one)
                .toArray();
        return I18NProvider.translate(problem.messageKey(), arguments);
    }

    /** The name of the field and what is wrong with it; the texts of the form begin with the bundle's name. */
    static String withName(String bundle, Problem problem) {
        return I18NProvider.translate("base.form.problem", name(bundle + ".field.", problem.field()), atField(problem));
    }

    /** The name of a field, rows numbered from 1; its text has the key with that beginning and the path. */
    public static String name(String texts, String field) {
        Matcher row = ROW.matcher(field);
        if (row.matches()) {
            String list = I18NProvider.translate(texts + row.group(1));
            int number = Integer.parseInt(row.group(2)) + 1;
            String cell = I18NProvider.translate(texts + row.group(1) + "." + row.group(3));
            return I18NProvider.translate("base.form.row.field", list, number, cell);
        }
        return I18NProvider.translate(texts + field);
    }
}
