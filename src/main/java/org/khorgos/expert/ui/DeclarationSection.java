package org.khorgos.expert.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.khorgos.base.ConstraintProblems;
import org.khorgos.base.Problem;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageSection;
import org.khorgos.expert.Declaration;
import org.khorgos.expert.DeclarationDraft;
import org.khorgos.expert.DeclarationService;

/** The yearly declaration of interests of the signed-in expert, with how long the present one holds. */
class DeclarationSection extends Composite<PageSection> {
    private final transient DeclarationService declarations;
    private final transient Validator validator;
    private final LocalDate today;
    private final DeclarationForm form = new DeclarationForm();
    private final Div state = new Div();
    private Runnable declared = () -> {};

    DeclarationSection(DeclarationService declarations, Validator validator, LocalDate today) {
        this.declarations = declarations;
        this.validator = validator;
        this.today = today;
        Button declare = new Button(getTranslation("expert.declaration.declare"), click -> declare());
        declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(declare);
        actions.addClassName("preference-actions");
        getContent().show(state, new HelpText(getTranslation("expert.declaration.help")), form, actions);
        show();
    }

    /** Runs that after each declaration. */
    DeclarationSection onDeclared(Runnable work) {
        declared = work;
        return this;
    }

    @Override
    protected PageSection initContent() {
        return new PageSection(getTranslation("expert.declaration"));
    }

    private void show() {
        Declaration own = declarations.own();
        form.show(own.interests());
        state.removeAll();
        state.add(DeclarationBadge.of(own.state(today)));
        if (own.validUntil() != null) {
            state.add(new HelpText(getTranslation(
                    "expert.declaration.until",
                    Formats.here().date(Objects.requireNonNull(own.declaredAt())),
                    Formats.here().date(own.validUntil()))));
        }
    }

    private void declare() {
        DeclarationDraft draft = form.draft();
        List<Problem> problems =
                ConstraintProblems.of(validator.validate(draft), path -> path.replace("kindChosen", "kind"));
        form.mark(problems);
        if (problems.isEmpty()) {
            declarations.declare(draft);
            show();
            Notices.success(getTranslation("expert.declaration.done"));
            declared.run();
        }
    }
}
