package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Fills a tab when it is opened for the first time. */
public final class LazyTabs {
    private final TabSheet sheet;
    private final Map<Tab, Runnable> waiting = new HashMap<>();

    public LazyTabs(TabSheet sheet) {
        this.sheet = sheet;
        sheet.addSelectedChangeListener(change -> fill(change.getSelectedTab()));
    }

    public void add(String label, Supplier<Component> content) {
        Div place = new Div();
        place.addClassName("dossier-part");
        Tab tab = new Tab(label);
        waiting.put(tab, () -> place.add(content.get()));
        sheet.add(tab, place);
        if (sheet.getSelectedTab() == tab) {
            fill(tab);
        }
    }

    /** Opens the tab with that label. */
    public void select(String label) {
        for (int index = 0; index < sheet.getTabCount(); index++) {
            if (sheet.getTabAt(index).getLabel().equals(label)) {
                sheet.setSelectedIndex(index);
            }
        }
    }

    private void fill(Tab tab) {
        Runnable work = waiting.remove(tab);
        if (work != null) {
            work.run();
        }
    }
}
