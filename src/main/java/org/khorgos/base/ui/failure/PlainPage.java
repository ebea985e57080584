package org.khorgos.base.ui.failure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.khorgos.base.ui.frame.Mark;

/** A page outside the frame that says one thing. */
class PlainPage extends Main implements HasDynamicTitle {
    private final H1 title = new H1();
    private final Paragraph text = new Paragraph();

    PlainPage() {
        addClassName("plain-page");
        Anchor home = new Anchor("", getTranslation("base.page.home"));
        Div card = new Div(new Mark(), title, text, home);
        card.addClassName("plain-card");
        add(card);
    }

    final void say(String newTitle, String newText) {
        title.setText(newTitle);
        text.setText(newText);
    }

    final void sayNothingHere() {
        say(getTranslation("base.page.nothing.title"), getTranslation("base.page.nothing.text"));
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }
}
