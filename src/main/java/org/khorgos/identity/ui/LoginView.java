package org.khorgos.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Set;
import org.khorgos.base.ui.frame.Mark;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.DemoAccounts;
import org.khorgos.identity.SetupService;
import org.springframework.beans.factory.ObjectProvider;

/** Where everybody comes in. */
@Route("login")
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final List<String> REASONS = List.of("error", "wait", "out", "ready", "again");
    private final Div message = new Div();
    private final CurrentUser current;
    private final SetupService setup;

    LoginView(LanguageMenu languages, ObjectProvider<DemoAccounts> demo, CurrentUser current, SetupService setup) {
        this.current = current;
        this.setup = setup;
        addClassName("login-page");
        message.addClassName("login-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        Div top = new Div(languages.create());
        top.addClassName("login-top");
        Div card = new Div(new H2(getTranslation("identity.login.title")), message, form());
        card.addClassName("login-card");
        Main main = new Main(top, card);
        main.addClassName("login-main");
        demo.ifAvailable(accounts -> card.add(new DemoPanel(accounts.all())));
        add(welcome(), main);
    }

    private Component welcome() {
        Span name = new Span("Khorgos");
        name.addClassName("login-name");
        Div brand = new Div(new Mark(), name);
        brand.addClassName("login-brand");
        Div art = new Div();
        art.addClassName("login-art");
        Aside side = new Aside(
                brand,
                new H1(getTranslation("identity.login.promise")),
                new Paragraph(getTranslation("identity.login.purpose")),
                art);
        side.addClassName("login-welcome");
        return side;
    }

    private SignInForm form() {
        TextField username = new TextField(getTranslation("identity.username"));
        username.getElement().setAttribute("name", "username");
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setAutofocus(true);
        PasswordField password = new PasswordField(getTranslation("identity.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        NativeButton submit = new NativeButton(getTranslation("identity.login.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("login-submit");
        SignInForm form = new SignInForm();
        form.addClassName("login-form");
        form.add(username, password, submit);
        return form;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        if (setup.open()) {
            say("setup");
        }
        Set<String> given =
                event.getLocation().getQueryParameters().getParameters().keySet();
        REASONS.stream().filter(given::contains).findFirst().ifPresent(this::say);
    }

    private void say(String reason) {
        boolean refused = reason.equals("error") || reason.equals("wait");
        message.setText(getTranslation("identity.login." + reason));
        message.addClassName(refused ? "tone-refused" : "tone-info");
        message.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.login.title") + " · Khorgos";
    }
}
