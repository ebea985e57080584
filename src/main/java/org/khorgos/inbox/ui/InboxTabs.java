package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.ArrayList;
import java.util.List;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Formats;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskCount;
import org.khorgos.inbox.view.SavedView;

/** The fixed lists and then the saved views, each with how much it holds. */
final class InboxTabs extends Tabs {
    private static final List<InboxList> LISTS = List.of(InboxList.values());
    private final InboxState state;
    private final Runnable opened;
    private final List<SavedView> views = new ArrayList<>();
    private final List<Span> labels = new ArrayList<>();

    /** @param opened is run after the reader has chosen another list or view */
    InboxTabs(InboxState state, Runnable opened) {
        this.state = state;
        this.opened = opened;
        addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                open(getSelectedIndex());
            }
        });
    }

    /** Opens the list or view at that place, counted from 0; nothing happens where there is none. */
    void open(int place) {
        int fixed = LISTS.size();
        if (place < 0 || place >= fixed + views.size()) {
            return;
        }
        if (place < fixed) {
            state.open(LISTS.get(place));
        } else {
            state.open(views.get(place - fixed));
        }
        opened.run();
    }

    /** Shows the lists, views and counts of the state. */
    void show() {
        if (!views.equals(state.desk().views()) || getComponentCount() == 0) {
            views.clear();
            views.addAll(state.desk().views());
            removeAll();
            labels.clear();
            LISTS.forEach(list -> labelled());
            views.forEach(view ->
                    labelled(Badge.decorative(view.sharedWith() == null ? VaadinIcon.BOOKMARK_O : VaadinIcon.USERS)));
        }
        for (InboxList list : LISTS) {
            labels.get(LISTS.indexOf(list))
                    .setText(getTranslation("inbox.list." + list.name(), text(state.count(list))));
        }
        for (int i = 0; i < views.size(); i++) {
            SavedView view = views.get(i);
            labels.get(LISTS.size() + i)
                    .setText(getTranslation("inbox.view.tab", view.name(), text(state.count(view))));
        }
        setSelectedIndex(place());
    }

    private void labelled(Component... before) {
        Span label = new Span();
        Tab tab = new Tab(before);
        tab.add(label);
        labels.add(label);
        add(tab);
    }

    private int place() {
        SavedView view = state.view();
        if (view == null) {
            return LISTS.indexOf(state.look().filter().list());
        }
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).id().equals(view.id())) {
                return LISTS.size() + i;
            }
        }
        return -1;
    }

    private static String text(TaskCount count) {
        return Formats.here().number(count.n()) + (count.more() ? "+" : "");
    }
}
