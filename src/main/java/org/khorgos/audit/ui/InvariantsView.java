package org.khorgos.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.khorgos.audit.InvariantResult;
import org.khorgos.audit.InvariantService;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.Tone;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;

/** What must always be true of the data, and whether it is; broken ones first. */
@Route(value = "invariants", layout = MainLayout.class)
@RolesAllowed({Role.Name.AUDITOR, Role.Name.ADMINISTRATOR})
class InvariantsView extends Composite<ListPage> implements HasDynamicTitle {
    private final transient InvariantService invariants;
    private final Grid<InvariantResult> results = new Grid<>();
    private final ViewHeader header;

    InvariantsView(InvariantService invariants) {
        this.invariants = invariants;
        Button check =
                new Button(getTranslation("audit.invariants.run"), VaadinIcon.REFRESH.create(), click -> check());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header = new ViewHeader(getTranslation("audit.invariants.title"), getTranslation("audit.invariants.purpose"))
                .action(check);
        results.addColumn(InvariantResult::name)
                .setHeader(getTranslation("audit.invariants.name"))
                .setAutoWidth(true);
        results.addComponentColumn(this::badge)
                .setHeader(getTranslation("audit.invariants.result"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        results.addColumn(InvariantResult::sample)
                .setHeader(getTranslation("audit.invariants.sample"))
                .setTooltipGenerator(InvariantResult::sample);
        check();
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(header).content(results);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.invariants.title");
    }

    private void check() {
        List<InvariantResult> found = invariants.run();
        results.setItems(found.stream()
                .sorted(Comparator.comparing(InvariantResult::holds))
                .toList());
        long broken = found.stream().filter(result -> !result.holds()).count();
        header.onlyBadge(
                broken == 0
                        ? new Badge(
                                getTranslation("audit.invariants.all", found.size()),
                                Tone.DONE,
                                VaadinIcon.CHECK_CIRCLE)
                        : new Badge(
                                getTranslation("audit.invariants.some", broken, found.size()),
                                Tone.REFUSED,
                                VaadinIcon.EXCLAMATION_CIRCLE));
    }

    private Badge badge(InvariantResult result) {
        return result.holds()
                ? new Badge(getTranslation("audit.invariants.holds"), Tone.DONE, VaadinIcon.CHECK)
                : new Badge(
                        getTranslation("audit.invariants.broken", result.violations()),
                        Tone.REFUSED,
                        VaadinIcon.EXCLAMATION_CIRCLE);
    }
}
