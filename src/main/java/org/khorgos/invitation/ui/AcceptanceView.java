package org.khorgos.invitation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.khorgos.base.Refused;
import org.khorgos.identity.AccountStatus;
import org.khorgos.identity.CurrentUser;
import org.khorgos.invitation.Doors;
import org.khorgos.invitation.Greeting;

/** Accepts an invitation as the user to whom its address belongs. */
@Route("invitation/:token/accept")
@PermitAll
class AcceptanceView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Doors doors;
    private final AccountStatus account;
    private final CurrentUser current;
    private final AuthenticationContext authentication;
    private final LinkCard card = new LinkCard();

    AcceptanceView(Doors doors, AccountStatus account, CurrentUser current, AuthenticationContext authentication) {
        this.doors = doors;
        this.account = account;
        this.current = current;
        this.authentication = authentication;
        addClassName("plain-page");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        Optional<Greeting> greeting = doors.look(token);
        if (!card.refuse(greeting)) {
            Button accept = new Button(getTranslation("invitation.page.accept"), click -> accept(token));
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            card.invite(greeting.orElseThrow(), accept);
        }
    }

    private void accept(String token) {
        try {
            String page = doors.accept(token);
            account.renew();
            UI.getCurrent().navigate(page);
        } catch (Refused refused) {
            if (refused.messageKey().equals("invitation.otherPerson")) {
                otherPerson();
            } else {
                card.refuse(getTranslation(refused.messageKey(), refused.arguments()));
            }
        }
    }

    private void otherPerson() {
        card.refuse(
                getTranslation("invitation.otherPerson", current.get().displayName()),
                new Button(getTranslation("identity.signOut"), click -> authentication.logout()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.page") + " · Khorgos";
    }
}
