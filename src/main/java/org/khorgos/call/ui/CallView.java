package org.khorgos.call.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageId;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.call.CallCatalogueService;
import org.khorgos.call.CallEditorService;
import org.khorgos.call.CallOverview;
import org.khorgos.call.CallState;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;

/** One call: what proposers read, and its versions. */
@Route(value = "calls/:id", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.OFFICE, Role.Name.AUDITOR, Role.Name.SUPERVISOR})
class CallView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CallCatalogueService catalogue;
    private final CallEditorService editor;
    private final CurrentUser current;
    private final Clock clock;

    CallView(CallCatalogueService catalogue, CallEditorService editor, CurrentUser current, Clock clock) {
        this.catalogue = catalogue;
        this.editor = editor;
        this.current = current;
        this.clock = clock;
        addClassNames("page", "call-page");
    }

    /** The route of a call, without leading slash. */
    static String address(UUID call) {
        return CallsView.ROUTE + "/" + call;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("call.calls");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(catalogue.get(PageId.of(event, UUID::fromString)));
    }

    private void show(CallOverview call) {
        ViewHeader header = new ViewHeader(
                        call.rules().titles().in(getLocale()),
                        getTranslation("call.about", call.code(), String.valueOf(call.year()), call.proposals()))
                .breadcrumb(getTranslation("call.calls"), CallsView.ROUTE)
                .badge(CallBadge.of(call, clock.instant()));
        if (call.changed() && call.version() > 0) {
            header.badge(CallBadge.changed());
        }
        if (CallsView.edits(current.get()) && call.state() != CallState.CLOSED) {
            actions(header, call);
        }
        removeAll();
        add(
                header,
                new PageSection(getTranslation("call.facts"), new CallFacts(call.rules(), clock.instant())),
                new PageSection(getTranslation("call.versions"), new VersionsPanel(catalogue.versions(call.id()))));
    }

    private void actions(ViewHeader header, CallOverview call) {
        if (call.state() == CallState.PUBLISHED) {
            header.action(new Button(getTranslation("call.close"), click -> close(call)));
        }
        Button edit = new Button(
                getTranslation("call.edit"), click -> UI.getCurrent().navigate(CallFormView.address(call.id())));
        edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header.action(edit);
    }

    private void close(CallOverview call) {
        String consequence = getTranslation("call.close.consequence", call.code());
        new ReasonDialog("call.close", consequence, reason -> {
                    editor.close(call.id(), reason);
                    Notices.success(getTranslation("call.close.done", call.code()));
                    show(catalogue.get(call.id()));
                })
                .open();
    }
}
