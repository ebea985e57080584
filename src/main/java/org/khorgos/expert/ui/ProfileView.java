package org.khorgos.expert.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.util.List;
import org.khorgos.base.ConstraintProblems;
import org.khorgos.base.Problem;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.DeclarationFactory;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.expert.DeclarationService;
import org.khorgos.expert.ExpertProfile;
import org.khorgos.expert.ExpertProfileService;
import org.khorgos.expert.ProfileDraft;
import org.khorgos.identity.Role;

/** What experts say of themselves, and their yearly declaration of interests. */
@Route(value = ProfileView.ROUTE, layout = MainLayout.class)
@RolesAllowed(Role.Name.EXPERT)
class ProfileView extends Div implements HasDynamicTitle {
    static final String ROUTE = "expert-profile";
    private final transient ExpertProfileService profiles;
    private final transient DeclarationService interests;
    private final transient Validator validator;
    private final ProfileForm form = new ProfileForm();
    private final HelpText since = new HelpText("");
    private final Component declaration;

    ProfileView(
            ExpertProfileService profiles,
            DeclarationService interests,
            DeclarationFactory declarations,
            Validator validator) {
        this.profiles = profiles;
        this.interests = interests;
        this.validator = validator;
        declaration = declarations.create(() -> {});
        addClassNames("page", "preferences-page");
        Button save = new Button(getTranslation("expert.profile.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save, since);
        actions.addClassName("preference-actions");
        add(
                new ViewHeader(getTranslation("expert.profile"), getTranslation("expert.profile.purpose")),
                new PageSection(getTranslation("expert.profile.knowledge"), form, actions),
                declaration);
        ExpertProfile own = profiles.own();
        form.show(own.draft());
        showSince(own);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("expert.profile");
    }

    private void save() {
        ProfileDraft draft = form.draft();
        List<Problem> problems = ConstraintProblems.of(validator.validate(draft), path -> path);
        form.mark(problems);
        if (!problems.isEmpty()) {
            return;
        }
        try {
            profiles.keep(draft);
        } catch (Refused refused) {
            form.mark(List.of(Problem.at("orcid", refused.messageKey())));
            return;
        }
        ExpertProfile kept = profiles.own();
        form.show(kept.draft());
        showSince(kept);
        Notices.success(getTranslation("expert.profile.saved"));
        askForInterests();
    }

    /** Leads whoever has never declared any on to the declaration. */
    private void askForInterests() {
        if (interests.own().declaredAt() == null) {
            Notices.info(getTranslation("expert.profile.declareNext"));
            declaration.scrollIntoView();
        }
    }

    private void showSince(ExpertProfile profile) {
        since.setText(
                profile.changedAt() == null
                        ? getTranslation("expert.profile.never")
                        : getTranslation("expert.profile.since", Formats.here().dateTime(profile.changedAt())));
    }
}
