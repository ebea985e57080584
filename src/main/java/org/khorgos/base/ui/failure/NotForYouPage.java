package org.khorgos.base.ui.failure;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that the reader may not see; it looks like an address that leads nowhere. */
@AnonymousAllowed
class NotForYouPage extends PlainPage implements HasErrorParameter<AccessDeniedException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        sayNothingHere();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
