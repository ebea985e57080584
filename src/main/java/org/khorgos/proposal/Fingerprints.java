package org.khorgos.proposal;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.khorgos.content.ContentJson;
import org.springframework.stereotype.Component;

/**
 * What is signed, in one hash: the text, and a line with hash, size and name of each document that is attached. Without
 * documents it is the hash of the text alone, as it was before documents belonged to it.
 */
@Component
class Fingerprints {
    private static final Comparator<AttachedFile> ORDER =
            Comparator.comparing(AttachedFile::sha256).thenComparing(AttachedFile::name);

    private final ProposalAttachments attachments;

    Fingerprints(ProposalAttachments attachments) {
        this.attachments = attachments;
    }

    /** SHA-256 as 64 hexadecimal digits. */
    String of(Proposal proposal) {
        String documents = attachments.files(proposal.id()).stream()
                .sorted(ORDER)
                .map(file -> "\n%s %d %s".formatted(file.sha256(), file.size(), file.name()))
                .collect(Collectors.joining());
        return ContentJson.sha256(ContentJson.write(proposal.content()) + documents);
    }
}
