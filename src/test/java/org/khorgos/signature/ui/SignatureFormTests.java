package org.khorgos.signature.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.draft.WholeDraftService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalService;
import org.khorgos.signature.SignatoryStatus;
import org.khorgos.signature.SignatureService;
import org.khorgos.signature.TakeBackService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.TaskForms;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing and declining on the task page with the real services behind it. */
@ServiceTest
class SignatureFormTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalService service;

    @Autowired
    SignatureService signatures;

    @Autowired
    TakeBackService takingBack;

    @Autowired
    WholeDraftService whole;

    @Autowired
    TaskForms forms;

    private UserRow proposer;

    @BeforeEach
    void open() {
        Screens.open();
        proposer = people.someone(Role.PROPOSER);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void a_cosignatory_signs() {
        UserRow second = people.someone(Role.COSIGNATORY);
        ProposalId id = proposals.draft(proposer, second);
        people.as(proposer, () -> service.sendForSignature(id));
        AtomicBoolean done = new AtomicBoolean();

        people.as(second, () -> {
            forms.show("SIGN_PROPOSAL", id, done);
            _click(_get(Button.class, spec -> spec.withText("Sign")));
        });

        assertThat(done).isTrue();
        assertThat(people.as(proposer, () -> signatures.signatories(id)).get(1).status())
                .isEqualTo(SignatoryStatus.SIGNED);
    }

    @Test
    void a_page_opened_before_a_change_does_not_sign() {
        UserRow second = people.someone(Role.COSIGNATORY);
        ProposalId id = proposals.draft(proposer, second);
        people.as(proposer, () -> service.sendForSignature(id));
        AtomicBoolean done = new AtomicBoolean();
        people.as(second, () -> forms.show("SIGN_PROPOSAL", id, done));

        people.as(proposer, () -> {
            takingBack.takeBack(id);
            ProposalDraft draft = whole.draft(id);
            ProposalContent changed = ContentFields.with(draft.content(), "basics.acronym", "\"ICE\"");
            whole.save(id, new ProposalDraft(draft.version(), changed, draft.cosignatories()));
            service.sendForSignature(id);
        });

        assertThatThrownBy(() -> people.as(second, () -> _click(_get(Button.class, spec -> spec.withText("Sign")))))
                .hasMessageContaining("proposal.signature.changed");
        assertThat(done).isFalse();
        assertThat(people.as(proposer, () -> signatures.signatories(id)).get(1).status())
                .isEqualTo(SignatoryStatus.WAITING);
    }

    @Test
    void a_cosignatory_declines_with_a_reason_only() {
        UserRow second = people.someone(Role.COSIGNATORY);
        ProposalId id = proposals.draft(proposer, second);
        people.as(proposer, () -> service.sendForSignature(id));
        AtomicBoolean done = new AtomicBoolean();

        people.as(second, () -> {
            forms.show("SIGN_PROPOSAL", id, done);
            Button decline = _get(Button.class, spec -> spec.withText("Decline"));
            _click(decline);
            TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Reason"));
            assertThat(reason.getErrorMessage()).isEqualTo("Say why you decline.");
            _setValue(reason, "Not my field.");
            _click(decline);
            com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        });

        assertThat(done).isTrue();
    }
}
