package org.khorgos.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khorgos.audit.AuditFilter;
import org.khorgos.audit.AuditRow;
import org.khorgos.audit.AuditService;
import org.khorgos.audit.Verification;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;

/** Every fact, the newest first; the subject can be given in the address. */
@Route(value = "audit", layout = MainLayout.class)
@RolesAllowed({Role.Name.AUDITOR, Role.Name.ADMINISTRATOR})
class AuditView extends Composite<ListPage> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient AuditService audit;
    private final Grid<AuditRow> entries = new Grid<>();
    private final TextField subject = filter("audit.filter.subject", 80);
    private final TextField action = filter("audit.filter.action", 80);
    private final TextField actor = filter("audit.filter.actor", 120);
    private final ListPage page;

    AuditView(AuditService audit) {
        this.audit = audit;
        Button verify = new Button(getTranslation("audit.verify"), VaadinIcon.LINK.create(), click -> verify());
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        page = new ListPage(
                        new ViewHeader(getTranslation("audit.title"), getTranslation("audit.purpose")).action(verify))
                .filters(subject, action, actor)
                .content(entries)
                .empty(new EmptyState(
                        VaadinIcon.RECORDS, getTranslation("audit.empty"), getTranslation("audit.empty.hint")));
        configure();
    }

    @Override
    protected ListPage initContent() {
        return page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("subject").ifPresent(subject::setValue);
        search();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }

    private TextField filter(String key, int length) {
        TextField field = new TextField();
        field.setPlaceholder(getTranslation(key));
        field.setAriaLabel(getTranslation(key));
        field.setClearButtonVisible(true);
        field.setMaxLength(length);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> search());
        return field;
    }

    private void configure() {
        Formats formats = Formats.here();
        column("audit.seq", row -> formats.number(row.seq())).setTextAlign(ColumnTextAlign.END);
        column("audit.at", row -> formats.dateTime(row.at()));
        column("audit.actor", row -> row.actorName().isEmpty() ? getTranslation("audit.nobody") : row.actorName());
        column("audit.action", AuditRow::action);
        column("audit.subject", AuditRow::subject);
        column("audit.facts", AuditRow::facts).setTooltipGenerator(AuditRow::facts);
        column("audit.hash", row -> row.hash().substring(0, 12)).setTooltipGenerator(AuditRow::hash);
        entries.getColumns().forEach(column -> column.setResizable(true));
        entries.setMultiSort(false);
    }

    private Grid.Column<AuditRow> column(String key, ValueProvider<AuditRow, String> value) {
        return entries.addColumn(value).setHeader(getTranslation(key)).setAutoWidth(true);
    }

    private void search() {
        AuditFilter filter = new AuditFilter(subject.getValue(), action.getValue(), actor.getValue());
        entries.setItems(
                query -> audit.page(filter, query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(audit.count(filter)));
        page.showEmpty(audit.count(filter) == 0);
    }

    private void verify() {
        Verification result = audit.verify();
        Long broken = result.firstBrokenSeq();
        if (broken == null) {
            Notices.success(getTranslation("audit.verify.intact", result.count()));
        } else {
            Notices.failure(getTranslation("audit.verify.broken", broken));
        }
    }
}
