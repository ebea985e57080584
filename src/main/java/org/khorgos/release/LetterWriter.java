package org.khorgos.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.CountryNames;
import org.khorgos.base.Messages;
import org.khorgos.base.WrittenDates;
import org.khorgos.call.CallDirectory;
import org.khorgos.committee.CommitteeDecision;
import org.khorgos.committee.KeptDecision;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.khorgos.print.Paper;
import org.khorgos.print.PrintedSheet;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.review.ReviewFeedbackService;
import org.springframework.stereotype.Component;

/**
 * Writes the letter about a decision in the language of the first signatory; it names neither experts nor votes, and is
 * signed by the secretary.
 */
@Component
class LetterWriter {
    private static final int COMPLAINT_DAYS = 15;
    private final ProposalLifecycle proposals;
    private final CallDirectory calls;
    private final UserDirectory users;
    private final ReviewFeedbackService feedback;
    private final ReleaseProcess process;
    private final LetterSender sender;
    private final Messages messages;

    LetterWriter(
            ProposalLifecycle proposals,
            CallDirectory calls,
            UserDirectory users,
            ReviewFeedbackService feedback,
            ReleaseProcess process,
            LetterSender sender,
            Messages messages) {
        this.proposals = proposals;
        this.calls = calls;
        this.users = users;
        this.feedback = feedback;
        this.process = process;
        this.sender = sender;
        this.messages = messages;
    }

    UserRow addressee(ProposalId id) {
        return users.get(proposals.facts(id).firstSignatory());
    }

    PrintedSheet write(KeptDecision kept, String reasons, UserRow to) {
        ProposalFacts facts = proposals.facts(kept.proposal());
        Locale language = to.language();
        Paper letter = Paper.letter(
                messages,
                language,
                to.zone(),
                List.of(to.displayName(), to.organisationName(), CountryNames.of(to.country(), language)),
                text(language, "subject"),
                facts.number());
        letter.facts(facts(kept, facts, language))
                .paragraph(text(language, "greeting", to.displayName()))
                .paragraph(text(language, "is." + kept.decision()))
                .heading(text(language, "reasons"));
        reasons(kept, reasons, language).forEach(letter::paragraph);
        List<String> comments = feedback.commentsForLetter(kept.proposal());
        for (int index = 0; index < comments.size(); index++) {
            letter.heading(text(language, "expert", index + 1)).paragraph(comments.get(index));
        }
        letter.heading(text(language, "next")).paragraph(next(kept, to)).signature(sender.signature(kept, to));
        return letter.as("letter-%s-%d.pdf".formatted(facts.number(), kept.round()));
    }

    private Map<String, String> facts(KeptDecision kept, ProposalFacts proposal, Locale language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(text(language, "number"), proposal.number());
        facts.put(text(language, "title"), proposal.title(language));
        facts.put(text(language, "call"), calls.version(proposal.callVersion()).title(language));
        facts.put(text(language, "decision"), messages.get(language, "committee.decision." + kept.decision()));
        return facts;
    }

    private List<String> reasons(KeptDecision kept, String reasons, Locale language) {
        List<String> said = new ArrayList<>(List.of(text(language, "because." + kept.decision())));
        if (!kept.request().isEmpty() && kept.decision() == CommitteeDecision.REVISE) {
            said.add(kept.request());
        }
        if (!reasons.isEmpty()) {
            said.add(reasons);
        }
        return said;
    }

    private String next(KeptDecision kept, UserRow to) {
        String key = "next." + kept.decision();
        return switch (kept.decision()) {
            case RECOMMENDED -> text(to.language(), key);
            case REJECTED -> text(to.language(), key, COMPLAINT_DAYS);
            case REVISE -> text(to.language(), key, minute(process.revisionEnds(kept.proposal()), to));
        };
    }

    private static String minute(Instant at, UserRow to) {
        return WrittenDates.minute(at, to.zone(), to.language()) + " "
                + to.zone().getId();
    }

    private String text(Locale language, String key, Object... arguments) {
        return messages.get(language, "release.letter." + key, arguments);
    }
}
