package org.khorgos.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khorgos.base.Problem;
import org.khorgos.base.Refused;
import org.khorgos.call.AttachmentKind;
import org.khorgos.call.CallDirectory;
import org.khorgos.call.CallRow;
import org.khorgos.content.CallFit;
import org.khorgos.content.Completeness;
import org.springframework.stereotype.Component;

/** What a proposal has to pass on behalf of its call. */
@Component
class CallGate {
    private final CallDirectory calls;
    private final ProposalAttachments attachments;
    private final Fingerprints fingerprints;
    private final Desk desk;

    CallGate(CallDirectory calls, ProposalAttachments attachments, Fingerprints fingerprints, Desk desk) {
        this.calls = calls;
        this.attachments = attachments;
        this.fingerprints = fingerprints;
        this.desk = desk;
    }

    /** The call with the rules in force; throws NotFound for an unknown one, Refused when it takes no proposals now. */
    CallRow openNow(UUID call) {
        return requireOpen(calls.current(call));
    }

    /** The call with the rules that hold for this proposal. */
    CallRow rules(Proposal proposal) {
        return calls.version(proposal.callVersion());
    }

    /** Throws Refused before the opening or after the cut-off that holds for this proposal, or when the call is closed. */
    void requireOpen(Proposal proposal) {
        requireOpen(rules(proposal));
    }

    private CallRow requireOpen(CallRow call) {
        if (!call.isOpen(desk.now())) {
            throw new Refused("proposal.call.closed", call.code());
        }
        return call;
    }

    /** The fingerprint of a proposal that lacks nothing; throws Incomplete with what is missing. */
    String completeFingerprint(Proposal proposal) {
        List<Problem> problems = missing(proposal);
        if (!problems.isEmpty()) {
            throw new Incomplete(problems);
        }
        return fingerprints.of(proposal);
    }

    /** What is missing or wrong in the text and among the documents. */
    List<Problem> missing(Proposal proposal) {
        CallRow call = rules(proposal);
        List<Problem> problems = new ArrayList<>(Completeness.problems(proposal.content(), call));
        if (!call.rules().demands().attachments().isEmpty()) {
            Set<AttachmentKind> attached = attachments.kinds(proposal.id());
            problems.addAll(CallFit.missingAttachments(call, attached));
        }
        return List.copyOf(problems);
    }
}
