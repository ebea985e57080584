package org.khorgos.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;

/**
 * One field as somebody typed it.
 *
 * @param path such as basics.summary, see {@link ContentFields}
 * @param baseRevision of the draft that the writer saw
 * @param before what the writer saw in the field, as JSON
 * @param after what shall stand there, as JSON
 */
public record FieldEdit(
        @NotBlank @Size(max = 80) String path,
        long baseRevision,
        @Size(max = FieldEdit.MAX) String before,
        @Size(max = FieldEdit.MAX) String after) {
    private static final int MAX = 200_000;

    /** The change that turns one content into the other in that field. */
    public static FieldEdit between(String path, long baseRevision, ProposalContent seen, ProposalContent typed) {
        return new FieldEdit(path, baseRevision, ContentFields.value(seen, path), ContentFields.value(typed, path));
    }
}
