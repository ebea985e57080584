package org.khorgos.base.ui.failure;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.springframework.security.access.AccessDeniedException;

/** A page that could not be opened: what is absent or forbidden looks alike, the rest gets a number. */
@AnonymousAllowed
class FailedPage extends PlainPage implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Throwable cause = parameter.getCaughtException();
        while (cause.getCause() != null && !(cause instanceof Refused) && !(cause instanceof AccessDeniedException)) {
            cause = cause.getCause();
        }
        if (cause instanceof NotFound || cause instanceof AccessDeniedException) {
            sayNothingHere();
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (cause instanceof Refused refused) {
            say(getTranslation("base.page.failed.title"), getTranslation(refused.messageKey(), refused.arguments()));
            return HttpServletResponse.SC_CONFLICT;
        }
        String number = Failures.logged(parameter.getCaughtException());
        say(getTranslation("base.page.failed.title"), getTranslation("base.page.failed.text", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
