package org.khorgos.base.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.khorgos.base.Problem;

/** All that stands in the way, on top of the form; each line leads to its field. */
public class ProblemSummary extends Div {
    private final String bundle;
    private final SerializableConsumer<Problem> goTo;

    /**
     * @param bundle name with which the texts of the form begin, such as proposal
     * @param goTo leads to the field
     */
    public ProblemSummary(String bundle, SerializableConsumer<Problem> goTo) {
        this.bundle = bundle;
        this.goTo = goTo;
        addClassName("problem-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /**
     * Shows the problems in place of those before.
     *
     * @param introduction says what the problems keep from happening
     */
    public void show(String introduction, List<Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(line(problem)));
        add(new Paragraph(introduction), list);
    }

    private ListItem line(Problem problem) {
        Button link = new Button(ProblemTexts.withName(bundle, problem), click -> goTo.accept(problem));
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return new ListItem(link);
    }
}
