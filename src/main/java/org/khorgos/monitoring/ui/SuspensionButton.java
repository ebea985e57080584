package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Predicate;
import org.khorgos.base.ui.Notices;

/** Lets something rest or go on, after asking for the reason. */
final class SuspensionButton extends Button {
    /**
     * @param name what rests or goes on
     * @param act gets the reason; true when it is done in the background
     * @param done refreshes the page, also after a refusal
     */
    SuspensionButton(String name, boolean suspended, Predicate<String> act, Runnable done) {
        String word = suspended ? "activate" : "suspend";
        setText(getTranslation("monitoring." + word));
        setAriaLabel(getTranslation("monitoring." + word) + ": " + name);
        addThemeVariants(ButtonVariant.LUMO_SMALL);
        addClickListener(click -> new ReasonDialog(
                        getTranslation("monitoring." + word + ".title", name),
                        getTranslation("monitoring." + word + ".consequence"),
                        getTranslation("monitoring." + word),
                        reason -> {
                            try {
                                String course = act.test(reason) ? ".background" : ".done";
                                Notices.success(getTranslation("monitoring." + word + course, name));
                            } finally {
                                done.run();
                            }
                        })
                .open());
    }
}
