package org.khorgos.call.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageId;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.form.LeaveDialog;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.call.CallDraft;
import org.khorgos.call.CallRules;
import org.khorgos.identity.Role;

/** Writing a call; what is typed is saved by itself and is in force only when it is published. */
@Route(value = "calls/:id/edit", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.OFFICE})
class CallFormView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private final CallDesk desk;
    private @Nullable CallEditor editor;

    CallFormView(CallDesk desk) {
        this.desk = desk;
        addClassNames("page", "call-edit");
    }

    /** The route of the form, without leading slash. */
    static String address(UUID call) {
        return CallView.address(call) + "/edit";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("call.edit.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PageId.of(event, UUID::fromString));
    }

    private void show(UUID call) {
        CallEditor shown = new CallEditor(desk, call);
        CallDraft draft = shown.read();
        ViewHeader header = new ViewHeader(
                        getTranslation("call.edit.of", draft.code()),
                        getTranslation(shown.inForce() == null ? "call.edit.first" : "call.edit.next"))
                .breadcrumb(getTranslation("call.calls"), CallsView.ROUTE)
                .breadcrumb(draft.code(), CallView.address(call));
        Button preview = new Button(getTranslation("call.preview"), click -> preview(shown));
        Button save = new Button(getTranslation("call.edit.save"), click -> shown.save());
        Button publish = new Button(getTranslation("call.publish"), click -> publish(shown, call));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Div decisions = new Div(preview, save, publish);
        decisions.addClassName("task-decisions");
        Div bar = new Div(shown.status(), decisions);
        bar.addClassName("task-bar");
        removeAll();
        add(header, shown, bar);
        editor = shown;
    }

    private void preview(CallEditor shown) {
        CallRules rules = shown.read().rules();
        Dialog dialog = new Dialog(rules.titles().in(getLocale()), new CallFacts(rules, null));
        dialog.addClassName("form-dialog");
        dialog.getFooter().add(new Button(getTranslation("call.preview.close"), click -> dialog.close()));
        dialog.open();
    }

    private void publish(CallEditor shown, UUID call) {
        if (!shown.isReady()) {
            return;
        }
        CallRules before = shown.inForce();
        ReasonDialog dialog = new ReasonDialog(
                "call.publish",
                getTranslation(before == null ? "call.publish.first" : "call.publish.next"),
                reason -> published(shown, call, reason));
        if (before != null) {
            dialog.with(new ChangeTable(before, shown.read().rules()));
        }
        dialog.open();
    }

    private void published(CallEditor shown, UUID call, String reason) {
        shown.publish(reason);
        Notices.success(getTranslation("call.publish.done"));
        UI.getCurrent().navigate(CallView.address(call));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        CallEditor shown = editor;
        if (shown != null && shown.isUnsaved()) {
            LeaveDialog.ask(event);
        }
    }
}
