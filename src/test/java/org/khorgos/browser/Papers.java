package org.khorgos.browser;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.MovableClock;
import org.khorgos.call.AttachmentKind;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.demo.Cast;
import org.khorgos.demo.ProposalLife;
import org.khorgos.document.AttachmentService;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.draft.WholeDraftService;
import org.khorgos.identity.PreferenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.invitation.InvitationId;
import org.khorgos.invitation.InvitationLinks;
import org.khorgos.signature.SignatureService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.workflow.OtherModels;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes before the page that a test looks at, done by the services; and what the application keeps of it. */
final class Papers {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(100);
    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    Papers(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.clock = context.getBean(MovableClock.class);
    }

    /** The demo people's steps. */
    ProposalLife life() {
        return context.getBean(ProposalLife.class);
    }

    /** The user name of one more administrator, with the password of {@link People}. */
    String administrator() {
        return somebody(Role.ADMINISTRATOR).username();
    }

    /** One more user, with the password of {@link People}. */
    UserRow somebody(Role role) {
        return context.getBean(People.class).someone(role);
    }

    /** Other versions of the models. */
    OtherModels models() {
        return context.getBean(OtherModels.class);
    }

    /** A complete draft to the call of that code. */
    ProposalId draft(String call, String proposer, ProposalContent content, String... cosignatories) {
        UUID id = jdbc.sql("select call_id from call_for_proposals where code = ?")
                .param(call)
                .query(UUID.class)
                .single();
        return life().draft(proposer, id, content, cosignatories);
    }

    /** A proposal to the call of that code which waits for the signature of that person. */
    ProposalId signing(String call, String proposer, ProposalContent content, String cosignatory) {
        ProposalId id = draft(call, proposer, content, cosignatory);
        life().send(id, proposer);
        await(id, ProposalState.COSIGNING);
        return id;
    }

    /** A proposal to the call of that code which its only signatory sent and which was submitted. */
    ProposalId submitted(String call, String proposer, ProposalContent content) {
        ProposalId id = draft(call, proposer, content);
        life().send(id, proposer);
        await(id, ProposalState.SUBMITTED);
        return id;
    }

    /** A content that lacks nothing, with other texts in the fields named. */
    static ProposalContent content(Map<String, String> texts) {
        ProposalContent content = Proposals.content();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            content = ContentFields.with(
                    content, text.getKey(), TextNode.valueOf(text.getValue()).toString());
        }
        return content;
    }

    /** Writes another text into one field as its proposer. */
    void rewrite(ProposalId id, String proposer, String field, String text) {
        WholeDraftService drafts = context.getBean(WholeDraftService.class);
        context.getBean(Cast.class).run(proposer, () -> {
            ProposalDraft draft = drafts.draft(id);
            ProposalContent changed = ContentFields.with(
                    draft.content(), field, TextNode.valueOf(text).toString());
            drafts.save(id, new ProposalDraft(draft.version(), changed, draft.cosignatories()));
        });
    }

    /** Attaches a document without a browser. */
    void attach(ProposalId id, String proposer, String name, InputStream bytes) {
        AttachmentService attachments = context.getBean(AttachmentService.class);
        context.getBean(Cast.class).run(proposer, () -> attachments.attach(id, name, AttachmentKind.OTHER, bytes));
    }

    /** SHA-256 of what is written now. */
    String fingerprint(ProposalId id, String reader) {
        return context.getBean(Cast.class)
                .as(reader, () -> context.getBean(SignatureService.class).fingerprint(id));
    }

    /** From now on mails to them are in English. */
    void english(String... people) {
        Cast cast = context.getBean(Cast.class);
        for (String person : people) {
            cast.run(person, () -> context.getBean(PreferenceService.class)
                    .prefer(Locale.ENGLISH, cast.get(person).actor().zone()));
        }
    }

    /** Stops time; it runs again after the test. Timers that are due by then fire by themselves. */
    void stopTimeAt(Instant instant) {
        clock.moveTo(instant);
    }

    /** Waits for something that the engine or a listener does by itself, and wakes the engine for it. */
    void await(String what, BooleanSupplier condition) {
        JobExecutor executor = context.getBean(JobExecutor.class);
        Awaitility.await(what).atMost(LONG).pollInterval(SHORT).until(() -> {
            executor.jobWasAdded();
            return condition.getAsBoolean();
        });
    }

    void await(ProposalId id, ProposalState state) {
        await("proposal is " + state, () -> jdbc.sql("select state from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single()
                .equals(state.name()));
    }

    String number(ProposalId id) {
        return Objects.requireNonNull(jdbc.sql("select number from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    /** Subjects of the mails to that person. */
    List<String> mailsTo(String person) {
        return jdbc.sql("select m.subject from notification_mail m join identity_user u "
                        + "on u.user_id = m.recipient_id where u.username = ?")
                .param(person)
                .query(String.class)
                .list();
    }

    /** Waits for a mail to that person whose subject contains all of this. */
    void awaitMail(String person, String... words) {
        await("mail to " + person + " with " + String.join(" and ", words), () -> mailsTo(person).stream()
                .anyMatch(subject -> List.of(words).stream().allMatch(subject::contains)));
    }

    private record Sent(UUID invitation, Timestamp at) {}

    /** Where the link of the invitation to that address leads, as its mail would have it when it leaves now. */
    String invitation(ProposalId id, String address) {
        return link(jdbc.sql("select invitation_id invitation, sent_at at from invitation_invitation "
                        + "where proposal_id = ? and address = ?")
                .params(id.value(), address)
                .query(Sent.class)
                .single());
    }

    /** Where the link of the open invitation of an expert leads, as its mail would have it when it leaves now. */
    String expertInvitation(String address) {
        return link(jdbc.sql("select invitation_id invitation, sent_at at from invitation_invitation "
                        + "where open_expert = ?")
                .param(address)
                .query(Sent.class)
                .single());
    }

    private String link(Sent sent) {
        InvitationLinks links = context.getBean(InvitationLinks.class);
        return Objects.requireNonNull(context.getBean(TransactionTemplate.class).execute(status -> links.newRoute(
                        new InvitationId(sent.invitation()), sent.at().toInstant())
                .orElseThrow()));
    }

    /** Names of the files of all versions that are attached, replaced ones too. */
    List<String> files(ProposalId id) {
        return jdbc.sql("select name from document_attachment where proposal_id = ? and removed_at is null "
                        + "order by uploaded_at, number")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
