package org.khorgos.invitation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.validation.Validator;
import java.util.List;
import org.khorgos.base.ConstraintProblems;
import org.khorgos.base.Languages;
import org.khorgos.base.Problem;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.LanguageField;
import org.khorgos.base.ui.form.ProblemTexts;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.UserDraft;
import org.khorgos.invitation.ExpertInvitationDraft;
import org.khorgos.invitation.ExpertInvitationService;

/** Invites somebody to be an expert; the words follow the language until somebody writes their own. */
final class InviteExpertDialog extends Dialog {
    private final Fields fields = new Fields("invitation", "expert", () -> {});
    private final TextField name = fields.text("name", UserDraft.NAME_MAX);
    private final EmailField address = fields.of("address", EmailField::new);
    private final LanguageField language = fields.of("language", LanguageField::new);
    private final ComboBox<OrganisationRow> organisation = fields.of("organisation", ComboBox::new);
    private final TextArea words = fields.area("words", ExpertInvitationDraft.WORDS_MAX);
    private final transient ExpertInvitationService invitations;
    private final transient Validator validator;
    private final transient Runnable sent;

    InviteExpertDialog(ExpertInvitationService invitations, Validator validator, Runnable sent) {
        this.invitations = invitations;
        this.validator = validator;
        this.sent = sent;
        setHeaderTitle(getTranslation("invitation.expert.invite"));
        addClassName("form-dialog");
        address.setMaxLength(UserDraft.EMAIL_MAX);
        address.addValueChangeListener(change -> address.setInvalid(false));
        organisation.setItems(invitations.organisations());
        organisation.setItemLabelGenerator(row -> row.name() + " (" + row.country() + ")");
        organisation.setHelperText(getTranslation("invitation.expert.organisation.help"));
        organisation.setClearButtonVisible(true);
        language.addValueChangeListener(change -> speak(change.getOldValue(), change.getValue()));
        language.setValue(Languages.tag(getLocale()));
        List.of(name, address, words).forEach(field -> field.setRequiredIndicatorVisible(true));
        FormLayout form = new FormLayout(name, address, organisation, language, words);
        form.setColspan(words, 2);
        add(new HelpText(getTranslation("invitation.expert.help")), form);
        Button send = new Button(getTranslation("invitation.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("invitation.expert.cancel"), click -> close()), send);
    }

    private void speak(String before, String now) {
        if (words.isEmpty() || words.getValue().equals(usual(before))) {
            words.setValue(usual(now));
        }
    }

    private static String usual(String tag) {
        return I18NProvider.translate(Languages.of(tag), "invitation.expert.words.usual");
    }

    private void send() {
        OrganisationRow chosen = organisation.getValue();
        ExpertInvitationDraft draft = new ExpertInvitationDraft(
                name.getValue().strip(),
                address.getValue(),
                language.getValue(),
                chosen == null ? null : chosen.id(),
                words.getValue().strip());
        List<Problem> problems = ConstraintProblems.of(validator.validate(draft), path -> path);
        mark(problems);
        if (!problems.isEmpty()) {
            return;
        }
        try {
            invitations.invite(draft);
        } catch (Refused refused) {
            mark(List.of(Problem.at("address", refused.messageKey(), refused.arguments())));
            return;
        }
        close();
        Notices.success(getTranslation("invitation.sent", draft.address().strip()));
        sent.run();
    }

    /** Says each problem at its field and nothing at the others. */
    private void mark(List<Problem> problems) {
        fields.clear();
        problems.forEach(problem -> fields.mark(problem.field(), ProblemTexts.atField(problem)));
    }
}
