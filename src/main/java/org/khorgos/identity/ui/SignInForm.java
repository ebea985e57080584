package org.khorgos.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser itself posts to the sign-in address, with the token against forged requests. */
@Tag("form")
final class SignInForm extends HtmlContainer {
    SignInForm() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "login");
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    /** Adds a value that nobody types. */
    SignInForm hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        add(input);
        return this;
    }
}
