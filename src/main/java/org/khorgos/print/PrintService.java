package org.khorgos.print;

import java.time.Clock;
import java.util.Locale;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.Messages;
import org.khorgos.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions of a proposal on paper and what differs between them, as far as the reader may see it. */
@Service
@Transactional(readOnly = true)
public class PrintService {
    private final PrintReader read;
    private final CurrentUser current;
    private final Messages messages;
    private final Clock clock;

    PrintService(PrintReader read, CurrentUser current, Messages messages, Clock clock) {
        this.read = read;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    /** One submitted version; throws NotFound when there is no such version. */
    @Requires(Operation.VIEW)
    public PrintedSheet version(ProposalId id, int number, Locale language) {
        Words words = words(language);
        return new VersionPrint(read.proposal(id, words), words)
                .draw(read.version(id, number, words), current.get().displayName(), clock.instant());
    }

    /** What differs; throws NotFound when there is no such version. */
    @Requires(Operation.VIEW)
    public ContentDifference difference(ProposalId id, int before, int after, Locale language) {
        Words words = words(language);
        return OutlineDifference.between(
                read.version(id, before, words).outline(),
                read.version(id, after, words).outline());
    }

    /** What differs, on paper; throws NotFound when there is no such version. */
    @Requires(Operation.VIEW)
    public PrintedSheet printedDifference(ProposalId id, int before, int after, Locale language) {
        Words words = words(language);
        return new DifferencePrint(read.proposal(id, words), words)
                .draw(
                        read.version(id, before, words),
                        read.version(id, after, words),
                        current.get().displayName(),
                        clock.instant());
    }

    private Words words(Locale language) {
        return new Words(messages, language, current.get().zone());
    }
}
