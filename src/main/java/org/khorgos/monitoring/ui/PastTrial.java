package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;

/** A button that goes through proposals of the past, says so while it does, and then shows what it found. */
public final class PastTrial extends Div {
    private final Div result = new Div();

    /**
     * Shows the button alone.
     *
     * @param trial does the work and returns what it found
     */
    public PastTrial(SerializableSupplier<Component> trial) {
        result.getElement().setAttribute("aria-live", "polite");
        Button attempt = new Button(getTranslation("monitoring.trial"));
        attempt.setDisableOnClick(true);
        attempt.addClickListener(click -> {
            try {
                say(new Paragraph(getTranslation("monitoring.trial.running")));
                getUI().filter(ui -> ui.getPushConfiguration().getPushMode().isEnabled())
                        .ifPresent(ui -> ui.push());
                say(trial.get());
            } catch (RuntimeException e) {
                result.removeAll();
                throw e;
            } finally {
                attempt.setEnabled(true);
            }
        });
        add(attempt, result);
    }

    private void say(Component words) {
        result.removeAll();
        result.add(words);
    }
}
