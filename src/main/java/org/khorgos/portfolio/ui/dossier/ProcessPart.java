package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.khorgos.base.Messages;
import org.khorgos.portfolio.DossierHead;
import org.khorgos.workflow.ProcessPicture;
import org.khorgos.workflow.ProposalProgressService;

/** The process as a picture with what is done and what is open; the same in words. */
@org.springframework.stereotype.Component
class ProcessPart implements DossierPart {
    private final ProposalProgressService progress;
    private final Messages messages;

    ProcessPart(ProposalProgressService progress, Messages messages) {
        this.progress = progress;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "portfolio.process";
    }

    @Override
    public boolean shows(DossierHead head) {
        return true;
    }

    @Override
    public Component create(DossierHead head) {
        List<ProcessPicture> pictures =
                progress.pictures(head.id(), UI.getCurrent().getLocale());
        if (pictures.size() == 1) {
            return picture(pictures.get(0));
        }
        TabSheet sheet = new TabSheet();
        LazyTabs tabs = new LazyTabs(sheet);
        pictures.forEach(picture -> tabs.add(text("bpmn." + picture.process()), () -> picture(picture)));
        return sheet;
    }

    private Component picture(ProcessPicture picture) {
        var drawn = new org.khorgos.base.ui.ProcessPicture(text("bpmn." + picture.process()));
        drawn.setDiagram(picture.xml());
        drawn.mark(picture.done(), picture.active(), picture.failed());
        drawn.setAlternative(alternative(picture));
        Paragraph legend = new Paragraph(text("portfolio.process.legend"));
        legend.addClassName("help-text");
        return new Div(legend, drawn);
    }

    private Component alternative(ProcessPicture picture) {
        UnorderedList steps = new UnorderedList();
        add(steps, picture, picture.done(), "portfolio.process.done");
        add(steps, picture, picture.active(), "portfolio.process.now");
        add(steps, picture, picture.failed(), "portfolio.process.stuck");
        return steps;
    }

    private void add(UnorderedList steps, ProcessPicture picture, Set<String> elements, String key) {
        for (String element : new TreeSet<>(elements)) {
            String label = "bpmn.%s.%s".formatted(picture.process(), element);
            if (messages.knows(label)) {
                steps.add(new ListItem(text(key, text(label))));
            }
        }
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
