package org.khorgos.pastproject.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.SearchField;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.pastproject.PastProjectFilter;
import org.khorgos.pastproject.PastProjectImportService;
import org.khorgos.pastproject.PastProjectService;
import org.khorgos.pastproject.PastProjectSort;
import org.khorgos.pastproject.Readers;

/** The past projects that the signed-in user may see; the office imports more. */
@Route(value = PastProjectsView.ROUTE, layout = MainLayout.class)
@PermitAll
class PastProjectsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "past-projects";
    private final transient PastProjectService projects;
    private final SearchField search = new SearchField(text("search"));
    private final ComboBox<String> country = new ComboBox<>();
    private final PastProjectGrid table;
    private final ListPage page;
    private final boolean importer;
    private transient PastProjectFilter shown = PastProjectFilter.ALL;
    private boolean entering;

    PastProjectsView(PastProjectService projects, PastProjectImportService imports, CurrentUser current) {
        this.projects = projects;
        Actor actor = current.get();
        importer = actor.has(Role.OFFICE) || actor.has(Role.ADMINISTRATOR);
        table = new PastProjectGrid(row -> new ParticipantsDialog(row, projects.participations(row.id())).open());
        ViewHeader header = new ViewHeader(text("title"), text(Readers.isStaff(actor) ? "purpose" : "purpose.own"));
        if (importer) {
            header.action(importing(ButtonVariant.LUMO_PRIMARY));
        }
        String source = imports.lastFinished()
                .map(at -> text("source.latest", Formats.here().date(at)))
                .orElse(text("source"));
        page = new ListPage(header).filters(search, country).content(table.grid(), new HelpText(source));
        table.grid()
                .setItems(
                        query -> projects.page(shown, table.sort(), query.getOffset(), query.getLimit()).stream(),
                        query -> Math.toIntExact(projects.count(shown)));
        filters();
        add(page);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        entering = true;
        search.setValue(query.getSingleParameter("q").orElse(""));
        country.setValue(query.getSingleParameter("country")
                .filter(countries()::contains)
                .orElse(null));
        table.sort(PastProjectSort.LATEST);
        entering = false;
        refresh();
    }

    private void filters() {
        search.setMaxLength(PastProjectFilter.TEXT_MAX);
        search.addValueChangeListener(change -> changed());
        country.setItems(countries());
        country.setItemLabelGenerator(code -> Words.country(code, getLocale()));
        country.setPlaceholder(text("country"));
        country.setAriaLabel(text("country"));
        country.setClearButtonVisible(true);
        country.addValueChangeListener(change -> changed());
    }

    private List<String> countries() {
        return projects.countries().stream()
                .sorted(Comparator.comparing(code -> Words.country(code, getLocale())))
                .toList();
    }

    private void changed() {
        if (!entering) {
            refresh();
            Map<String, String> query = new TreeMap<>();
            if (!shown.text().isEmpty()) {
                query.put("q", shown.text());
            }
            if (!shown.country().isEmpty()) {
                query.put("country", shown.country());
            }
            String text = QueryParameters.simple(query).getQueryString();
            getUI().ifPresent(ui ->
                    ui.getPage().getHistory().replaceState(null, text.isEmpty() ? ROUTE : ROUTE + "?" + text));
        }
    }

    private void refresh() {
        String code = country.getValue();
        shown = new PastProjectFilter(search.getValue(), code == null ? "" : code);
        table.grid().getDataProvider().refreshAll();
        page.empty(nothing());
        page.showEmpty(projects.count(shown) == 0);
    }

    private EmptyState nothing() {
        if (shown.narrows()) {
            return new EmptyState(VaadinIcon.SEARCH, text("empty.filtered"), text("empty.filtered.hint"));
        }
        return importer
                ? new EmptyState(
                        VaadinIcon.ARCHIVE, text("empty"), text("empty.import"), importing(ButtonVariant.LUMO_TERTIARY))
                : new EmptyState(VaadinIcon.ARCHIVE, text("empty"), text("empty.wait"));
    }

    private Button importing(ButtonVariant variant) {
        Button button = new Button(text("import"), VaadinIcon.UPLOAD.create(), click -> getUI().ifPresent(
                        ui -> ui.navigate(ImportView.class)));
        button.addThemeVariants(variant);
        return button;
    }

    private static String text(String name, Object... arguments) {
        return Words.text(name, arguments);
    }
}
