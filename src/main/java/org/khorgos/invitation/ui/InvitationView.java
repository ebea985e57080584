package org.khorgos.invitation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Languages;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.PageLanguage;
import org.khorgos.base.ui.form.LanguageField;
import org.khorgos.identity.CurrentUser;
import org.khorgos.invitation.Doors;
import org.khorgos.invitation.Greeting;

/** Where the link of an invitation leads: people without an account make one, all others sign in to accept. */
@Route("invitation/:token")
@AnonymousAllowed
class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Doors doors;
    private final CurrentUser current;
    private final LinkCard card = new LinkCard();
    private String token = "";
    private @Nullable NewcomerFields fields;

    InvitationView(Doors doors, CurrentUser current) {
        this.doors = doors;
        this.current = current;
        addClassName("plain-page");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        if (current.find().isPresent()) {
            event.forwardTo(acceptance());
        } else {
            show();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().retrieveExtendedClientDetails(details -> {
            if (fields != null) {
                fields.live(details.getTimeZoneId());
            }
        });
    }

    private void show() {
        Optional<Greeting> greeting = doors.look(token);
        if (!card.refuse(greeting)) {
            greeting.ifPresent(this::invite);
        }
        card.addComponentAtIndex(1, language());
    }

    private void invite(Greeting greeting) {
        if (greeting.known()) {
            card.invite(greeting, card.link(acceptance(), "invitation.page.signIn"));
            return;
        }
        NewcomerFields typed = new NewcomerFields(doors.organisations(token), greeting).like(fields);
        fields = typed;
        Button create = new Button(getTranslation("invitation.page.create"), click -> create(greeting, typed));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        card.invite(greeting, typed, create);
    }

    private void create(Greeting greeting, NewcomerFields typed) {
        typed.newcomer(Languages.tag(getLocale())).ifPresent(newcomer -> {
            try {
                String page = doors.register(token, newcomer, typed.password());
                welcome(typed.username(), card.link(page, "invitation.page.open." + greeting.subject()));
            } catch (Refused refused) {
                if (!typed.say(refused)) {
                    card.refuse(getTranslation(refused.messageKey(), refused.arguments()));
                }
            }
        });
    }

    private void welcome(String username, Anchor onward) {
        card.say(getTranslation("invitation.page.welcome"), getTranslation("invitation.page.ready", username), onward);
    }

    private LanguageField language() {
        LanguageField language = new LanguageField(getTranslation("identity.language"));
        language.setValue(Languages.tag(getLocale()));
        language.addValueChangeListener(change -> speak(change.getValue()));
        return language;
    }

    private void speak(String tag) {
        PageLanguage.use(UI.getCurrent(), Languages.of(tag));
        show();
    }

    private String acceptance() {
        return "invitation/" + token + "/accept";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.page") + " · Khorgos";
    }
}
