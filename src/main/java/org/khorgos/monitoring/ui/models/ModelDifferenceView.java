package org.khorgos.monitoring.ui.models;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.khorgos.base.ui.BoardPage;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;
import org.khorgos.workflow.models.ModelComparisonService;

/** Two versions of a process side by side; which ones stands in the address. */
@Route(value = "monitor/compare/:process", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class ModelDifferenceView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ModelComparisonService models;

    ModelDifferenceView(ModelComparisonService models) {
        this.models = models;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.compare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String process = event.getRouteParameters().get("process").orElse("");
        List<Integer> versions = models.versions(process);
        QueryParameters query = event.getLocation().getQueryParameters();
        int later = chosen(query, "to", versions, versions.get(0));
        int earlier = chosen(query, "from", versions, before(later, versions));
        removeAll();
        add(page(process, versions, earlier, later));
    }

    private static int before(int later, List<Integer> versions) {
        return versions.stream().filter(version -> version < later).findFirst().orElse(later);
    }

    private static int chosen(QueryParameters query, String name, List<Integer> versions, int otherwise) {
        return query.getSingleParameter(name)
                .flatMap(text -> versions.stream()
                        .filter(version -> version.toString().equals(text))
                        .findFirst())
                .orElse(otherwise);
    }

    private BoardPage page(String process, List<Integer> versions, int earlier, int later) {
        String name = getTranslation("bpmn." + process);
        Select<Integer> from = picker("monitoring.compare.from", versions, earlier);
        Select<Integer> to = picker("monitoring.compare.to", versions, later);
        from.addValueChangeListener(change -> go(process, change.getValue(), later));
        to.addValueChangeListener(change -> go(process, earlier, change.getValue()));
        BoardPage page = new BoardPage(
                new ViewHeader(getTranslation("monitoring.compare"), getTranslation("monitoring.compare.purpose"))
                        .breadcrumb(getTranslation("monitoring.title"), "monitor")
                        .breadcrumb(name, "monitor/" + process + "/" + later));
        if (versions.size() == 1) {
            return page.picture(new EmptyState(
                    VaadinIcon.COPY_O,
                    getTranslation("monitoring.compare.one"),
                    getTranslation("monitoring.compare.one.hint")));
        }
        return page.filters(from, to)
                .picture(new PageSection(
                        getTranslation("monitoring.compare.title", name, earlier, later),
                        new DifferencePart(models.compare(process, earlier, later, getLocale()))));
    }

    private Select<Integer> picker(String label, List<Integer> versions, int value) {
        Select<Integer> picker = new Select<>();
        picker.setLabel(getTranslation(label));
        picker.setItems(versions);
        picker.setItemLabelGenerator(version -> getTranslation("monitoring.compare.version", version));
        picker.setValue(value);
        return picker;
    }

    private void go(String process, int earlier, int later) {
        getUI().ifPresent(ui -> ui.navigate(
                "monitor/compare/" + process,
                QueryParameters.simple(Map.of("from", String.valueOf(earlier), "to", String.valueOf(later)))));
    }
}
