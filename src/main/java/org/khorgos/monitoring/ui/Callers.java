package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.workflow.monitor.CalledProcess;

/** The links between the processes of a proposal: from each to the one that called it and to those that it called. */
final class Callers {
    private static final String PROCESS = "process";
    private final ProposalId id;
    private final List<CalledProcess> processes;

    Callers(ProposalId id, List<CalledProcess> processes) {
        this.id = id;
        this.processes = processes;
    }

    /** Which of them the address asks for, empty for none. */
    static String chosen(QueryParameters query) {
        return query.getSingleParameter(PROCESS).orElse("");
    }

    /** A line with the links of that one; without any there is no line. */
    Component line(String instance) {
        Div line = new Div();
        line.addClassName("caller-line");
        processes.stream()
                .filter(one -> one.instance().equals(instance))
                .map(CalledProcess::caller)
                .flatMap(caller ->
                        processes.stream().filter(one -> one.instance().equals(caller)))
                .forEach(caller -> line.add(words("calledBy"), link(caller)));
        List<CalledProcess> called =
                processes.stream().filter(one -> instance.equals(one.caller())).toList();
        if (!called.isEmpty()) {
            line.add(words("calls"));
            called.forEach(one -> line.add(link(one)));
        }
        line.setVisible(line.getChildren().findAny().isPresent());
        return line;
    }

    /** The way to the picture of that one. */
    Anchor link(CalledProcess process) {
        return new Anchor(
                "monitor/instances/" + id + "?" + PROCESS + "=" + process.instance(),
                I18NProvider.translate("bpmn." + process.process()));
    }

    private static Span words(String name) {
        return new Span(I18NProvider.translate("monitoring." + name));
    }
}
