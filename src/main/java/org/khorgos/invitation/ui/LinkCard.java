package org.khorgos.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.khorgos.access.ProposalState;
import org.khorgos.base.ui.frame.Mark;
import org.khorgos.invitation.Greeting;
import org.khorgos.invitation.InvitationStanding;

/** The card of an invitation's pages: who invites to what, or why the link cannot be used. */
class LinkCard extends Div {
    LinkCard() {
        addClassNames("plain-card", "setup-card");
    }

    /** Shows one sentence with what can be done. */
    void say(String title, String text, Component... actions) {
        removeAll();
        Paragraph words = new Paragraph(text);
        words.getElement().setAttribute("role", "status");
        add(new Mark(), new H1(title), words);
        add(actions);
    }

    /** Shows what somebody is invited to, with what can be done. */
    void invite(Greeting greeting, Component... actions) {
        say(
                getTranslation("invitation.page.title." + greeting.subject()),
                getTranslation(
                        "invitation.page." + greeting.purpose(),
                        greeting.inviter(),
                        greeting.title(),
                        greeting.address()));
        if (!greeting.guest().words().isEmpty()) {
            Paragraph words = new Paragraph(greeting.guest().words());
            words.addClassName("invitation-words");
            add(words);
        }
        add(actions);
    }

    /** Says why the link cannot be used; does nothing and returns false when it can. */
    boolean refuse(Optional<Greeting> greeting) {
        if (greeting.isEmpty()) {
            refuse(getTranslation("invitation.link.UNKNOWN"));
            return true;
        }
        InvitationStanding standing = greeting.get().standing();
        if (standing == InvitationStanding.USABLE) {
            return false;
        }
        ProposalState state = greeting.get().state();
        refuse(getTranslation("invitation.link." + standing, state == null ? "" : getTranslation("state." + state)));
        return true;
    }

    /** Says in words why it does not go on. */
    void refuse(String text, Component... actions) {
        say(getTranslation("invitation.page.refused"), text, actions);
        add(link("", "base.page.home"));
    }

    /** A link that is opened anew, so that whoever has to sign in comes back to it. */
    final Anchor link(String address, String key) {
        Anchor anchor = new Anchor(address, getTranslation(key));
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
