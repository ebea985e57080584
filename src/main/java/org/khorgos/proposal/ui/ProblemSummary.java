package org.khorgos.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.khorgos.proposal.Problem;

/** All that stands in the way, on top of the form; each line leads to its field. */
class ProblemSummary extends Div {
    private final SerializableConsumer<Problem> goTo;

    ProblemSummary(SerializableConsumer<Problem> goTo) {
        this.goTo = goTo;
        addClassName("problem-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** @param introduction says what the problems keep from happening */
    void show(String introduction, List<Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(line(problem)));
        add(new Paragraph(introduction), list);
    }

    private ListItem line(Problem problem) {
        Button link = new Button(ProblemTexts.withName(problem), click -> goTo.accept(problem));
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return new ListItem(link);
    }
}
