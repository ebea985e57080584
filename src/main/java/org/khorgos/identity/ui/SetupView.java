package org.khorgos.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.Locale;
import org.khorgos.base.Languages;
import org.khorgos.base.ui.frame.Mark;
import org.khorgos.identity.SetupDraft;
import org.khorgos.identity.SetupService;
import org.khorgos.identity.UserService;

/** Makes the first administrator; there is no such page once there is a user. */
@Route("setup")
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final TextField token = new TextField(getTranslation("identity.setup.token"));
    private final TextField displayName = new TextField(getTranslation("identity.displayName"));
    private final TextField username = new TextField(getTranslation("identity.username"));
    private final EmailField email = new EmailField(getTranslation("identity.email"));
    private final TextField organisation = new TextField(getTranslation("identity.organisation"));
    private final TextField country = new TextField(getTranslation("identity.country"));
    private final PasswordField password = new PasswordField(getTranslation("identity.password"));
    private final SetupService setup;

    SetupView(SetupService setup) {
        this.setup = setup;
        addClassName("plain-page");
        country.setHelperText(getTranslation("identity.country.pattern"));
        country.setMaxLength(2);
        password.setHelperText(getTranslation("identity.password.hint", UserService.PASSWORD_MIN));
        Button create = new Button(getTranslation("identity.setup.submit"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div card = new Div(
                new Mark(),
                new H1(getTranslation("identity.setup.title")),
                new Paragraph(getTranslation("identity.setup.purpose")),
                token,
                displayName,
                username,
                email,
                organisation,
                country,
                password,
                create);
        card.addClassNames("plain-card", "setup-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setup.open()) {
            throw new NotFoundException();
        }
    }

    private void create() {
        SetupDraft draft = new SetupDraft(
                username.getValue().strip(),
                displayName.getValue().strip(),
                email.getValue().strip(),
                organisation.getValue().strip(),
                country.getValue().strip().toUpperCase(Locale.ROOT),
                Languages.tag(getLocale()),
                ZoneId.of("UTC"));
        setup.createFirstAdministrator(token.getValue(), draft, password.getValue());
        getUI().orElseThrow().getPage().setLocation("login?ready");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.setup.title") + " · Khorgos";
    }
}
