package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a part of a page look again in intervals while something runs. The page comes to rest when nothing runs any more and
 * when the part goes; several parts may look on one page.
 */
public final class Polling {
    private final Component part;
    private final int every;
    private final Runnable look;
    private boolean runs;
    private @Nullable Registration listening;

    /** @param look is run each time as long as the part is on the page */
    public Polling(Component part, Duration every, Runnable look) {
        this.part = part;
        this.every = (int) every.toMillis();
        this.look = look;
        part.addAttachListener(attached -> begin(attached.getUI()));
        part.addDetachListener(detached -> end(detached.getUI()));
    }

    /** Whether something runs, so that it is looked again. */
    public void when(boolean runs) {
        this.runs = runs;
        part.getUI().ifPresent(runs ? this::begin : this::end);
    }

    private void begin(UI ui) {
        if (runs && listening == null) {
            listening = ui.addPollListener(poll -> look.run());
            Lookers lookers = Lookers.on(ui);
            lookers.parts.add(this);
            lookers.pace(ui);
        }
    }

    private void end(UI ui) {
        if (listening != null) {
            listening.remove();
            listening = null;
            Lookers lookers = Lookers.on(ui);
            lookers.parts.remove(this);
            lookers.pace(ui);
        }
    }

    /** The parts that look on one page, as often as the most eager of them wants. */
    private static final class Lookers {
        private final Set<Polling> parts = new HashSet<>();

        private static Lookers on(UI ui) {
            Lookers known = ComponentUtil.getData(ui, Lookers.class);
            if (known == null) {
                known = new Lookers();
                ComponentUtil.setData(ui, Lookers.class, known);
            }
            return known;
        }

        private void pace(UI ui) {
            ui.setPollInterval(parts.stream().mapToInt(part -> part.every).min().orElse(-1));
        }
    }
}
