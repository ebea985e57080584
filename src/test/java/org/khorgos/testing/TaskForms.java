package org.khorgos.testing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.springframework.stereotype.Component;

/** Shows the form of a kind of task by itself, with its buttons. */
@Component
public class TaskForms {
    private final List<TaskFormFactory> factories;

    TaskForms(List<TaskFormFactory> factories) {
        this.factories = factories;
    }

    /** Shows the form of that kind; {@code done} becomes true when it says that its task is done. */
    public void show(String kind, ProposalId id, AtomicBoolean done) {
        TaskFormFactory factory = factories.stream()
                .filter(form -> form.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        TaskForm form = factory.create(new TaskContext(id.value(), "", () -> done.set(true)));
        Div buttons = new Div();
        form.decisions().forEach(buttons::add);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form.content(), buttons);
    }
}
