package org.khorgos.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.Tone;
import org.khorgos.identity.UserId;
import org.khorgos.inbox.view.InboxViewService;
import org.khorgos.inbox.view.SavedView;
import org.khorgos.inbox.view.ViewDraft;
import org.khorgos.inbox.view.ViewId;

/** Says whose view is shown and whether it was changed, and keeps, shares, copies or deletes it. */
final class ViewBar extends Div {
    private final InboxState state;
    private final InboxViewService views;
    private final UserId me;
    private final Runnable changed;

    /** @param changed is run after views were kept or deleted */
    ViewBar(InboxState state, InboxViewService views, UserId me, Runnable changed) {
        this.state = state;
        this.views = views;
        this.me = me;
        this.changed = changed;
        addClassName("view-bar");
    }

    /** Shows what holds for the view of the state. */
    void show() {
        removeAll();
        SavedView view = state.view();
        if (view != null) {
            add(new Span(whose(view)));
            if (state.isChanged()) {
                add(new Badge(getTranslation("inbox.view.changed"), Tone.ATTENTION, VaadinIcon.PENCIL));
            }
            acts(view).forEach(this::add);
        }
        if (state.isAbsent()) {
            add(new Span(getTranslation("inbox.view.absent")));
        }
        if (!state.leftOut().isEmpty()) {
            List<String> parts = state.leftOut().stream()
                    .map(part -> getTranslation("inbox.part." + part))
                    .toList();
            add(new Span(getTranslation("inbox.view.leftOut", String.join(", ", parts))));
        }
        setVisible(getComponentCount() > 0);
    }

    /** Asks for a name and keeps what is shown as a new view. */
    void saveAs(String named) {
        new ViewDialog(getTranslation("inbox.view.saveAs"), views.groups(), named, null, (name, group) -> {
                    ViewId id = views.add(new ViewDraft(name, state.look().texts(), group));
                    done(id, "inbox.view.saved");
                })
                .open();
    }

    private String whose(SavedView view) {
        String group = view.sharedWith() == null ? "" : GroupTexts.of(view.sharedWith());
        if (!view.isOf(me)) {
            return getTranslation("inbox.view.ofOther", view.ownerName(), group);
        }
        return view.sharedWith() == null
                ? getTranslation("inbox.view.own")
                : getTranslation("inbox.view.ownShared", group);
    }

    private List<Button> acts(SavedView view) {
        List<Button> acts = new ArrayList<>();
        boolean own = view.isOf(me);
        if (state.isChanged()) {
            if (own) {
                acts.add(quiet("inbox.view.save", () -> save(view, view.name(), view.sharedWith())));
            }
            acts.add(quiet("inbox.view.saveAs", () -> saveAs("")));
            acts.add(quiet("inbox.view.reset", () -> {
                state.open(view);
                changed.run();
            }));
        } else if (!own) {
            acts.add(quiet("inbox.view.copy", () -> saveAs(view.name())));
        }
        if (own) {
            acts.add(quiet("inbox.view.edit", () -> edit(view)));
            acts.add(quiet("inbox.view.delete", () -> ask(view)));
        }
        return acts;
    }

    private void edit(SavedView view) {
        new ViewDialog(
                        getTranslation("inbox.view.edit"),
                        views.groups(),
                        view.name(),
                        view.sharedWith(),
                        (name, group) -> {
                            views.save(view.id(), view.version(), new ViewDraft(name, view.content(), group));
                            done(view.id(), "inbox.view.saved");
                        })
                .open();
    }

    private void save(SavedView view, String name, @Nullable String group) {
        views.save(view.id(), view.version(), new ViewDraft(name, state.look().texts(), group));
        done(view.id(), "inbox.view.saved");
    }

    private void ask(SavedView view) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("inbox.view.delete.title", view.name()));
        dialog.setText(
                getTranslation(view.sharedWith() == null ? "inbox.view.delete.own" : "inbox.view.delete.shared"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("inbox.cancel"));
        dialog.setConfirmText(getTranslation("inbox.view.delete"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirm -> {
            views.remove(view.id());
            done(null, "inbox.view.deleted");
        });
        dialog.open();
    }

    private void done(@Nullable ViewId at, String message) {
        state.reload(at);
        changed.run();
        Notices.success(getTranslation(message));
    }

    private Button quiet(String key, SerializableRunnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
