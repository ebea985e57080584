package org.khorgos.proposal;

import java.util.List;

/**
 * Something that stands in the way of sending a proposal.
 *
 * @param field path in the content, such as basics.title or finance.budget[2].amount
 * @param messageKey key of the text
 * @param arguments what fills the text's places
 */
public record Problem(String field, String messageKey, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem at(String field, String key, Object... arguments) {
        return new Problem(field, "proposal.problem." + key, List.of(arguments));
    }

    /** The section of the form: the first word of the path. */
    public String section() {
        int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }
}
