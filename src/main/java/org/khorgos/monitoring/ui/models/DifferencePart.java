package org.khorgos.monitoring.ui.models;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.Set;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Marked;
import org.khorgos.base.ui.ProcessPicture;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.base.ui.Texts;
import org.khorgos.base.ui.Tone;
import org.khorgos.monitoring.ui.Steps;
import org.khorgos.workflow.models.AspectChange;
import org.khorgos.workflow.models.ModelComparison;
import org.khorgos.workflow.models.ModelDifference;
import org.khorgos.workflow.models.PartChange;
import org.khorgos.workflow.models.PartChange.Kind;

/** What differs between two versions of a process: on the drawings, and as a list in words. */
final class DifferencePart extends Div {
    private final ModelDifference difference;

    DifferencePart(ModelComparison comparison) {
        difference = comparison.difference();
        addClassName("model-difference");
        if (difference.changes().isEmpty()) {
            add(new Paragraph(Texts.text("monitoring.compare.same")));
            return;
        }
        Set<String> removed = difference.elements(Kind.REMOVED);
        add(new Paragraph(
                Texts.text("monitoring.compare.sum", count(Kind.ADDED), count(Kind.CHANGED), count(Kind.REMOVED))));
        add(picture(comparison.after(), Set.of()));
        if (!removed.isEmpty() && !comparison.before().isEmpty()) {
            add(new H3(Texts.text("monitoring.compare.before")), picture(comparison.before(), removed));
        }
        add(words());
    }

    private String count(Kind kind) {
        return Formats.here().number(difference.elements(kind).size());
    }

    private Component picture(String xml, Set<String> removed) {
        ProcessPicture picture = new ProcessPicture(Texts.text("bpmn." + difference.process()));
        picture.setDiagram(xml);
        picture.changes(difference.elements(Kind.ADDED), difference.elements(Kind.CHANGED), removed);
        return picture;
    }

    private SmallTable words() {
        SmallTable table = new SmallTable(
                Texts.text("monitoring.compare"),
                Texts.text("monitoring.compare.kind"),
                Texts.text("monitoring.compare.part"),
                Texts.text("monitoring.compare.aspect"),
                Texts.text("monitoring.compare.values"));
        for (PartChange part : difference.changes()) {
            if (part.aspects().isEmpty()) {
                table.row(badge(part.kind()), name(part), new Span(), new Span());
            }
            part.aspects()
                    .forEach(aspect -> table.row(
                            badge(part.kind()),
                            name(part),
                            new Span(Texts.text("monitoring.aspect." + aspect.aspect())),
                            values(aspect)));
        }
        return table;
    }

    private Component name(PartChange part) {
        return new Span(
                part.way()
                        ? Texts.text("monitoring.compare.way", part.name())
                        : Steps.name(difference.process(), part.element(), part.name()));
    }

    static Component badge(Kind kind) {
        String word = Texts.text("base.picture." + kind.name().toLowerCase(Locale.ROOT));
        return switch (kind) {
            case ADDED -> new Badge(word, Tone.DONE, VaadinIcon.PLUS);
            case CHANGED -> new Badge(word, Tone.ATTENTION, VaadinIcon.PENCIL);
            case REMOVED -> new Badge(word, Tone.REFUSED, VaadinIcon.MINUS);
        };
    }

    private static Component values(AspectChange change) {
        Div both = new Div();
        both.addClassName("difference");
        if (!change.before().isEmpty()) {
            both.add(new Div(Marked.removed(Texts.text("base.picture.removed"), change.before())));
        }
        if (!change.after().isEmpty()) {
            both.add(new Div(Marked.added(Texts.text("base.picture.added"), change.after())));
        }
        return both;
    }
}
