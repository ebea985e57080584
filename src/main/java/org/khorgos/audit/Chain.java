package org.khorgos.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Sha256;

/** How entries hang together: the hash of each covers its own content and the hash of the one before. */
final class Chain {
    /** What stands where the first entry has no predecessor. */
    static final String START = "0".repeat(64);

    private long count;
    private String last = START;
    private @Nullable Long firstBroken;

    /** The hash of an entry with that content; every field is preceded by its length, so that none can run into another. */
    static String hash(String previousHash, AuditFact fact, long seq) {
        List<String> fields = List.of(
                previousHash,
                Long.toString(seq),
                fact.at().toString(),
                fact.actor() == null ? "" : fact.actor().toString(),
                fact.actorName(),
                fact.subject(),
                fact.action(),
                fact.facts());
        StringBuilder canonical = new StringBuilder();
        fields.forEach(field ->
                canonical.append(field.length()).append(':').append(field).append('\n'));
        return Sha256.hex(canonical.toString());
    }

    /** Reads the next entry of the chain, in the order of its positions. */
    void read(AuditRow row) {
        count++;
        AuditFact fact =
                new AuditFact(row.at(), row.actor(), row.actorName(), row.subject(), row.action(), row.facts());
        boolean fits = row.seq() == count
                && row.previousHash().equals(last)
                && row.hash().equals(hash(last, fact, row.seq()));
        if (!fits && firstBroken == null) {
            firstBroken = Math.min(row.seq(), count);
        }
        last = row.hash();
    }

    /** What was found, when the chain should end at that position with that hash. */
    Verification end(long seq, String hash) {
        if (firstBroken == null && (seq != count || !hash.equals(last))) {
            firstBroken = Math.min(seq, count) + (seq == count ? 0 : 1);
        }
        return new Verification(count, firstBroken == null, firstBroken);
    }
}
