package org.khorgos.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Tone;
import org.khorgos.committee.DecisionRow;
import org.khorgos.committee.KeptDecision;
import org.khorgos.committee.VoteCount;
import org.khorgos.release.DecisionLine;
import org.khorgos.review.ReviewFigures;

/** The proposals before the committee, of which several are chosen; a list of cards on a phone. */
class DecisionGrid extends Div {
    private final CardGrid<DecisionLine> grid = new CardGrid<>(this::card);
    private final Set<ProposalId> chosen = new LinkedHashSet<>();
    private final SerializableConsumer<Integer> watch;
    private transient List<DecisionLine> lines = List.of();

    /** @param watch is told how many are chosen */
    DecisionGrid(SerializableConsumer<Integer> watch) {
        this.watch = watch;
        setSizeFull();
        grid.addActions(this::choice);
        grid.addComponentColumn(DecisionGrid::name)
                .setHeader(text("proposal"))
                .setComparator(Comparator.comparing(line -> line.row().number()))
                .setWidth("18rem")
                .setFlexGrow(1);
        grid.addComponentColumn(line -> decision(line.row().decision()))
                .setHeader(text("decision"))
                .setComparator(Comparator.comparing(DecisionGrid::order))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addColumn(line -> votes(line.row().decision()))
                .setHeader(text("votes"))
                .setWidth("15rem")
                .setFlexGrow(0);
        grid.addColumn(line -> consensus(line.reviews()))
                .setHeader(text("reviews"))
                .setWidth("14rem")
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        add(grid);
    }

    /** Shows these; those that are chosen stay so as long as they are among them. */
    void show(List<DecisionLine> shown) {
        lines = List.copyOf(shown);
        Set<ProposalId> still = new LinkedHashSet<>();
        chosen().forEach(row -> still.add(row.id()));
        choose(still);
    }

    /** Chooses all on which the committee decided. */
    void chooseDecided() {
        Set<ProposalId> decided = new LinkedHashSet<>();
        lines.stream().map(DecisionLine::row).filter(DecisionRow::isDecided).forEach(row -> decided.add(row.id()));
        choose(decided);
    }

    /** The chosen ones in the order of the list. */
    List<DecisionRow> chosen() {
        return lines.stream()
                .map(DecisionLine::row)
                .filter(row -> chosen.contains(row.id()))
                .toList();
    }

    private void choose(Set<ProposalId> ids) {
        chosen.clear();
        chosen.addAll(ids);
        grid.setItems(lines);
        watch.accept(chosen.size());
    }

    private Checkbox choice(DecisionLine line) {
        ProposalId id = line.row().id();
        Checkbox box = new Checkbox(chosen.contains(id));
        box.setAriaLabel(text("choose", line.row().number()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(id);
            } else {
                chosen.remove(id);
            }
            watch.accept(chosen.size());
        });
        return box;
    }

    private Component card(DecisionLine line) {
        Span votes = new Span(votes(line.row().decision()));
        votes.addClassName("card-line");
        Div badges = new Div(decision(line.row().decision()));
        badges.addClassName("card-badges");
        Div card = new Div(choice(line), name(line), badges, votes);
        card.addClassName("card");
        return card;
    }

    private static Component name(DecisionLine line) {
        Span number = new Span(line.row().number());
        number.addClassName("card-line");
        Div lines =
                new Div(new Anchor("proposals/" + line.row().id(), line.row().title()), number);
        lines.addClassName("two-lines");
        return lines;
    }

    private static Component decision(@Nullable KeptDecision kept) {
        if (kept == null) {
            return new Badge(text("open"), Tone.NEUTRAL, VaadinIcon.CIRCLE_THIN);
        }
        String words = I18NProvider.translate("committee.decision." + kept.decision());
        return switch (kept.decision()) {
            case RECOMMENDED -> new Badge(words, Tone.DONE, VaadinIcon.CHECK);
            case REJECTED -> new Badge(words, Tone.REFUSED, VaadinIcon.CLOSE_SMALL);
            case REVISE -> new Badge(words, Tone.ATTENTION, VaadinIcon.EDIT);
        };
    }

    private static String votes(@Nullable KeptDecision kept) {
        if (kept == null) {
            return "–";
        }
        VoteCount count = kept.count();
        return text("votes.value", count.yes(), count.no(), count.abstain());
    }

    private static String consensus(@Nullable ReviewFigures figures) {
        BigDecimal mean = null;
        int count = 0;
        if (figures != null) {
            mean = figures.totals().mean();
            count = figures.totals().count();
        }
        return mean == null ? "–" : text("reviews.value", Formats.here().number(mean, 2), count);
    }

    /** What is not decided comes last. */
    private static String order(DecisionLine line) {
        KeptDecision kept = line.row().decision();
        return kept == null ? "~" : kept.decision().name();
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate("release." + key, arguments);
    }
}
