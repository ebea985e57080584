package org.khorgos.panel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.DeclarationFactory;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.panel.DeclarationCall;
import org.khorgos.panel.DeclarationCall.Standing;

/** What an invited expert hears of the declaration of interests, with the declaration at hand while it is wanted. */
class InterestsPart extends Div {
    private final transient DeclarationFactory declarations;
    private final transient Supplier<DeclarationCall> call;
    private final Paragraph error = new Paragraph();
    private Standing standing = Standing.WANTED;
    private transient Runnable ended = () -> {};

    InterestsPart(DeclarationFactory declarations, Supplier<DeclarationCall> call) {
        this.declarations = declarations;
        this.call = call;
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        show();
    }

    /** Runs that when a declaration was given but the invitation is over meanwhile. */
    void onEnded(Runnable work) {
        ended = work;
    }

    /** True when the expert may accept; else it says what is missing. */
    boolean allowsAcceptance() {
        boolean given = standing == Standing.GIVEN;
        error.setText(given ? "" : getTranslation("review.interests." + standing + ".missing"));
        error.setVisible(!given);
        return given;
    }

    private void show() {
        DeclarationCall now = call.get();
        standing = now.standing();
        removeAll();
        error.setVisible(false);
        add(new HelpText(
                getTranslation("review.interests." + standing, Formats.here().dateTime(now.by()))));
        if (standing == Standing.WANTED || standing == Standing.EXPIRED) {
            add(declarations.create(this::showAgain));
        }
        add(error);
    }

    /** What was declared may have ended the invitation in the same moment. */
    private void showAgain() {
        try {
            show();
        } catch (Refused over) {
            ended.run();
        }
    }
}
