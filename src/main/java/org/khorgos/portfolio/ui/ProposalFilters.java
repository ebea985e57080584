package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.khorgos.base.ui.SearchField;
import org.khorgos.call.CallRow;
import org.khorgos.portfolio.Countries;
import org.khorgos.portfolio.ProposalFilter;
import org.khorgos.portfolio.StateGroup;

/** The search field and the filters above the list. */
final class ProposalFilters {
    private final SearchField search = new SearchField(text("search"));
    private final Select<StateGroup> group = new Select<>();
    private final ComboBox<String> country = new ComboBox<>();
    private final ComboBox<CallRow> call = new ComboBox<>();
    private final Checkbox mine = new Checkbox(text("mine"));
    private final List<CallRow> calls;
    private final Locale language;
    private final Runnable changed;
    private boolean showing;

    ProposalFilters(List<CallRow> calls, Locale language, Runnable changed) {
        this.calls = calls;
        this.language = language;
        this.changed = changed;
        search.setMaxLength(ProposalFilter.TEXT_MAX);
        search.addValueChangeListener(change -> tell());
        group.setItems(StateGroup.values());
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(text("group.any"));
        group.setItemLabelGenerator(
                one -> one == null ? text("group.any") : I18NProvider.translate("portfolio.group." + one.name()));
        group.setAriaLabel(text("group"));
        group.addValueChangeListener(change -> tell());
        country.setItemLabelGenerator(code -> Countries.name(code, language));
        country.setPlaceholder(text("country"));
        country.setAriaLabel(text("country"));
        country.setClearButtonVisible(true);
        country.addValueChangeListener(change -> tell());
        call.setItems(calls);
        call.setItemLabelGenerator(one -> one.title(language));
        call.setPlaceholder(text("call"));
        call.setAriaLabel(text("call"));
        call.setClearButtonVisible(true);
        call.addValueChangeListener(change -> tell());
        mine.addValueChangeListener(change -> tell());
    }

    Component[] components() {
        return new Component[] {search, group, country, call, mine};
    }

    /** What the reader has chosen, without the stage. */
    ProposalFilter filter() {
        String code = country.getValue();
        CallRow chosen = call.getValue();
        return new ProposalFilter(
                search.getValue(),
                null,
                group.getValue(),
                code == null ? "" : code,
                chosen == null ? null : chosen.id(),
                mine.getValue());
    }

    /** Sets the fields without telling anybody. */
    void show(ProposalFilter filter) {
        showing = true;
        search.setValue(filter.text());
        group.setValue(filter.group());
        if (!filter.country().isEmpty()) {
            country.setItems(filter.country());
        }
        country.setValue(filter.country().isEmpty() ? null : filter.country());
        call.setValue(calls.stream()
                .filter(one -> one.id().equals(filter.call()))
                .findFirst()
                .orElse(null));
        mine.setValue(filter.mine());
        showing = false;
    }

    /** Offers these countries and the chosen one. */
    void offerCountries(Collection<String> codes) {
        String chosen = country.getValue();
        TreeSet<String> offered = new TreeSet<>(Comparator.comparing(code -> Countries.name(code, language)));
        offered.addAll(codes);
        if (chosen != null) {
            offered.add(chosen);
        }
        showing = true;
        country.setItems(offered);
        country.setValue(chosen);
        showing = false;
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }

    private static String text(String name) {
        return I18NProvider.translate("portfolio.filter." + name);
    }
}
