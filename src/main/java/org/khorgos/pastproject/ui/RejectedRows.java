package org.khorgos.pastproject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.Messages;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.cordis.Rejection;
import org.khorgos.cordis.RejectionFile;

/** The rows that were not taken over, each with its place and reason, and all of them as a file. */
final class RejectedRows extends Div {
    /** @param count how many there were, of which the list may hold fewer */
    RejectedRows(long count, List<Rejection> rejections, Messages messages) {
        PageSection section = new PageSection(Words.text("rejected.title"));
        if (rejections.isEmpty()) {
            section.show(new HelpText(Words.text("rejected.none")));
        } else {
            section.action(download(rejections, messages, getLocale()));
            section.show(table(rejections));
        }
        add(section);
        if (count > rejections.size()) {
            add(new HelpText(Words.text("rejected.first", Formats.here().number(rejections.size()))));
        }
    }

    private static Component table(List<Rejection> rejections) {
        CardGrid<Rejection> grid = new CardGrid<>(RejectedRows::card);
        grid.addColumn(Rejection::file)
                .setHeader(Words.text("rejected.file"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Rejection::line)
                .setHeader(Words.text("rejected.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(RejectedRows::reason)
                .setHeader(Words.text("rejected.reason"))
                .setTooltipGenerator(RejectedRows::reason)
                .setFlexGrow(1);
        grid.setItems(rejections);
        return grid;
    }

    private static Component card(Rejection rejection) {
        Span place = new Span(rejection.file() + ", " + rejection.line());
        place.addClassName("card-line");
        Div card = new Div(new Span(reason(rejection)), place);
        card.addClassName("card");
        return card;
    }

    private static String reason(Rejection rejection) {
        return I18NProvider.translate(
                rejection.reason().key(), rejection.reason().arguments().toArray());
    }

    private static Anchor download(List<Rejection> rejections, Messages messages, Locale language) {
        DownloadHandler file = event -> {
            event.setFileName("rejected-rows.csv");
            event.setContentType("text/csv; charset=utf-8");
            RejectionFile.write(rejections, messages, language, event.getOutputStream());
        };
        Anchor link = new Anchor(file, Words.text("rejected.download"));
        link.addClassName("export-link");
        return link;
    }
}
