package org.khorgos.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khorgos.identity.DemoAccount;

/** The people of the demo, one click each. */
final class DemoPanel extends Section {
    DemoPanel(List<DemoAccount> accounts) {
        addClassName("demo-panel");
        add(new Paragraph(getTranslation("identity.demo.title")), new Paragraph(getTranslation("identity.demo.hint")));
        Map<String, List<DemoAccount>> groups = accounts.stream()
                .collect(Collectors.groupingBy(DemoAccount::groupKey, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((key, people) -> add(group(getTranslation(key), people)));
    }

    private Div group(String title, List<DemoAccount> people) {
        Div list = new Div();
        list.addClassName("demo-people");
        people.forEach(person -> list.add(button(person)));
        Div group = new Div(new H3(title), list);
        group.addClassName("demo-group");
        return group;
    }

    private SignInForm button(DemoAccount person) {
        Span name = new Span(person.displayName());
        name.addClassName("demo-name");
        Span roles = new Span(RoleNames.of(person.roles()));
        roles.addClassName("demo-roles");
        NativeButton button = new NativeButton();
        button.add(name, roles);
        button.setTitle(person.organisationName());
        button.getElement().setAttribute("type", "submit");
        SignInForm form = new SignInForm().hidden("username", person.username()).hidden("password", person.password());
        form.add(button);
        return form;
    }
}
