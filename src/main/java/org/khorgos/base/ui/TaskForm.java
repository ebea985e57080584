package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;

/**
 * What a task page shows at its left and in its bottom bar.
 *
 * @param content the fields
 * @param decisions the buttons that end the task, the primary one last
 */
public record TaskForm(Component content, List<Button> decisions) {
    public TaskForm {
        decisions = List.copyOf(decisions);
    }
}
