package org.khorgos.identity.ui;

import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Finds who acts: whoever the thread was told (a request, the process acting on its own behalf), else the user of the
 * browser tab into which a push message goes.
 */
@Component
class SessionAwareContextStrategy implements SecurityContextHolderStrategy {
    private static final ThreadLocal<SecurityContext> TOLD = new ThreadLocal<>();

    SessionAwareContextStrategy() {
        SecurityContextHolder.setContextHolderStrategy(this);
    }

    @Override
    public void clearContext() {
        TOLD.remove();
    }

    @Override
    public SecurityContext getContext() {
        SecurityContext context = TOLD.get();
        if (context != null && context.getAuthentication() != null) {
            return context;
        }
        SecurityContext ofTab = ofTab();
        if (ofTab != null) {
            return ofTab;
        }
        if (context == null) {
            context = createEmptyContext();
            TOLD.set(context);
        }
        return context;
    }

    @Override
    public void setContext(SecurityContext context) {
        TOLD.set(context);
    }

    @Override
    public SecurityContext createEmptyContext() {
        return new SecurityContextImpl();
    }

    private static @Nullable SecurityContext ofTab() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session == null || session.getSession() == null) {
            return null;
        }
        return (SecurityContext)
                session.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    }
}
