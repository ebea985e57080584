package org.khorgos.expert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an expert declares.
 *
 * @param complete that these are all interests
 */
public record DeclarationDraft(
        @Size(max = INTERESTS_MAX, message = "{expert.problem.many}")
        List<@Valid Interest> interests,

        @AssertTrue(message = "{expert.problem.complete}") boolean complete) {
    /** Most interests of one declaration. */
    public static final int INTERESTS_MAX = 30;

    public DeclarationDraft {
        interests = List.copyOf(interests);
    }
}
