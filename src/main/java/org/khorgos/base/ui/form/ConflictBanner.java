package org.khorgos.base.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** Says that somebody else saved in between, and lets the writer choose whose text stays. */
public final class ConflictBanner extends Div {
    private final Span text = new Span();

    /**
     * @param loadTheirs shows what the other one saved
     * @param keepMine saves what stands in the form
     */
    public ConflictBanner(SerializableRunnable loadTheirs, SerializableRunnable keepMine) {
        addClassName("conflict-banner");
        getElement().setAttribute("role", "alert");
        add(text, button("base.form.conflict.load", loadTheirs), button("base.form.conflict.keep", keepMine));
        setVisible(false);
    }

    private Button button(String key, SerializableRunnable choice) {
        Button button = new Button(getTranslation(key), click -> {
            setVisible(false);
            choice.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** True while the writer has not chosen. */
    public boolean isOpen() {
        return isVisible();
    }

    /** Shows the banner with who saved and when. */
    public void show(String who) {
        text.setText(who);
        setVisible(true);
        scrollIntoView();
    }
}
