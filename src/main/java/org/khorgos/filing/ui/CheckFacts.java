package org.khorgos.filing.ui;

import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.filing.FilingDetails.CheckRow;
import org.khorgos.filing.FormCheck;

/** One check of the form as facts. */
class CheckFacts extends Div {
    CheckFacts(CheckRow row) {
        FormCheck check = row.check();
        add(new FactList()
                .fact(text("advice"), getTranslation("filing.advice." + row.advice()))
                .fact(
                        text("reasons.found"),
                        check.reasons().stream()
                                .map(reason -> getTranslation("filing.reason." + reason))
                                .collect(Collectors.joining("; ")))
                .fact(text("standing"), yesOrNo(check.standing()))
                .fact(text("suggestion"), yesOrNo(check.hasSuggestion()))
                .fact(text("singleMatter"), yesOrNo(check.singleMatter()))
                .fact(text("proposer"), getTranslation("filing.proposer." + check.proposer()))
                .fact(text("note"), check.note())
                .fact(text("by"), text("by.at", row.checkedBy(), Formats.here().dateTime(row.checkedAt()))));
    }

    private String yesOrNo(boolean yes) {
        return text(yes ? "yes" : "no");
    }

    private String text(String key, Object... arguments) {
        return getTranslation("filing.check." + key, arguments);
    }
}
