package org.khorgos.pastproject;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.cordis.FileKind;

/** A file of past projects or their participants was imported to its end. */
public record PastProjectFileImported(
        ImportId file, FileKind kind, long added, long changed, long unchanged, long rejected, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return file.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "kind", kind.name(),
                "added", String.valueOf(added),
                "changed", String.valueOf(changed),
                "unchanged", String.valueOf(unchanged),
                "rejected", String.valueOf(rejected));
    }
}
