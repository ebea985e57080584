package org.khorgos.panel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.base.CountryNames;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.Tone;
import org.khorgos.identity.UserId;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.panel.ExpertPool;
import org.khorgos.panel.ExpertRow;
import org.khorgos.panel.ExpertSide;
import org.khorgos.panel.PanelRule;
import org.khorgos.panel.Unfitness;

/** Chooses the experts of a round; the rules of a panel turn green as they are met. */
class PanelForm extends Div {
    private final ExpertAssignmentService assignments;
    private final TaskContext context;
    private final ExpertPool pool;
    private final Grid<ExpertRow> grid = new Grid<>();
    private final Set<ExpertRow> chosen = new LinkedHashSet<>();
    private final TextField filter = new TextField();
    private final Div rules = new Div();
    private final Paragraph error = new Paragraph();
    private final Button invite = new Button();

    PanelForm(ExpertAssignmentService assignments, TaskContext context) {
        this.assignments = assignments;
        this.context = context;
        this.pool = assignments.pool(new ProposalId(context.proposal()));
        addClassName("panel-form");
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        rules.addClassName("rule-hints");
        rules.getElement().setAttribute("aria-live", "polite");
        add(
                new PageSection(text("rules"), new HelpText(text("help", pool.round(), pool.valid())), rules),
                new PageSection(text("experts"), filter(), grid(), error));
        showRules();
    }

    List<Button> decisions() {
        invite.addClickListener(click -> decide());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(invite);
    }

    private TextField filter() {
        filter.setLabel(text("filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> grid.getListDataView().refreshAll());
        return filter;
    }

    private Grid<ExpertRow> grid() {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::choice)
                .setKey("name")
                .setHeader(text("name"))
                .setComparator(Comparator.comparing(ExpertRow::name))
                .setAutoWidth(true);
        grid.addColumn(expert -> getTranslation("review.side." + expert.side()))
                .setHeader(text("side"))
                .setSortable(true);
        grid.addColumn(expert -> country(expert.country()))
                .setHeader(text("country"))
                .setSortable(true);
        grid.addColumn(ExpertRow::organisation)
                .setHeader(text("organisation"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(expert -> text("loadOf", expert.load(), expert.limit()))
                .setHeader(text("load"))
                .setComparator(Comparator.comparingInt(ExpertRow::load));
        grid.addColumn(expert -> getTranslation("expert.declaration." + expert.declaration()))
                .setHeader(text("declaration"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(this::fits).setHeader(text("fits")).setAutoWidth(true);
        grid.addColumn(this::fitness).setHeader(text("fitness")).setAutoWidth(true);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("expert-grid");
        grid.setItems(pool.experts()).setFilter(this::isShown);
        return grid;
    }

    private Checkbox choice(ExpertRow expert) {
        Checkbox choice = new Checkbox(expert.name(), chosen.contains(expert));
        choice.setEnabled(expert.isEligible());
        choice.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(expert);
            } else {
                chosen.remove(expert);
            }
            showRules();
        });
        return choice;
    }

    private boolean isShown(ExpertRow expert) {
        String wanted = filter.getValue().strip().toLowerCase(Locale.ROOT);
        return (expert.name() + " " + expert.organisation() + " " + country(expert.country()))
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private String fitness(ExpertRow expert) {
        Unfitness unfit = expert.unfit();
        if (unfit == Unfitness.CONFLICT) {
            return expert.conflicts().stream()
                    .map(conflict -> getTranslation(conflict.why(), conflict.detail()))
                    .collect(Collectors.joining("; "));
        }
        return unfit == null ? text("eligible") : getTranslation("review.unfit." + unfit);
    }

    private String fits(ExpertRow expert) {
        return expert.fits().stream()
                .sorted()
                .map(fit -> getTranslation("review.fit." + fit))
                .collect(Collectors.joining(", "));
    }

    private String country(String code) {
        return CountryNames.of(code, getLocale());
    }

    private void showRules() {
        rules.removeAll();
        List<ExpertSide> sides = sides();
        for (PanelRule rule : pool.rules()) {
            boolean met = rule.isMetBy(sides);
            rules.add(new Badge(
                    getTranslation("review.rule." + rule),
                    met ? Tone.DONE : Tone.NEUTRAL,
                    met ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CIRCLE_THIN));
        }
        error.setVisible(false);
        invite.setText(text("done", sides.size()));
    }

    private void decide() {
        List<ExpertSide> sides = sides();
        List<String> unmet = pool.rules().stream()
                .filter(rule -> !rule.isMetBy(sides))
                .map(rule -> getTranslation("review.rule." + rule))
                .toList();
        error.setText(text("unmet", String.join("; ", unmet)));
        error.setVisible(!unmet.isEmpty());
        if (!unmet.isEmpty()) {
            return;
        }
        Set<UserId> invited = chosen.stream().map(ExpertRow::id).collect(Collectors.toSet());
        context.decide(() -> assignments.assign(new ProposalId(context.proposal()), invited));
    }

    private List<ExpertSide> sides() {
        return chosen.stream().map(ExpertRow::side).toList();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("review.assign." + key, arguments);
    }
}
