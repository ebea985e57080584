package org.khorgos.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets each test sign in where its own application context looks: the holder is global, a newer context replaces it. */
final class OwnSecurity implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                SpringExtension.getApplicationContext(test).getBean(SecurityContextHolderStrategy.class));
    }
}
