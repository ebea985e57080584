package org.khorgos.expert.ui;

import com.vaadin.flow.component.Component;
import jakarta.validation.Validator;
import java.time.Clock;
import org.khorgos.base.ui.DeclarationFactory;
import org.khorgos.expert.DeclarationService;
import org.khorgos.identity.CurrentUser;

/** Makes the declaration of interests of the signed-in expert, for their profile and for the forms of others. */
@org.springframework.stereotype.Component
class DeclarationSectionFactory implements DeclarationFactory {
    private final DeclarationService declarations;
    private final CurrentUser current;
    private final Clock clock;
    private final Validator validator;

    DeclarationSectionFactory(DeclarationService declarations, CurrentUser current, Clock clock, Validator validator) {
        this.declarations = declarations;
        this.current = current;
        this.clock = clock;
        this.validator = validator;
    }

    @Override
    public Component create(Runnable declared) {
        return new DeclarationSection(
                        declarations,
                        validator,
                        clock.instant().atZone(current.get().zone()).toLocalDate())
                .onDeclared(declared);
    }
}
