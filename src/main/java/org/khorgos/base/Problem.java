package org.khorgos.base;

import java.util.List;

/**
 * Something in a form that stands in the way of handing it on.
 *
 * @param field path in the form, such as basics.title or finance.budget[2].amount
 * @param messageKey key of the text
 * @param arguments what fills the text's places
 */
public record Problem(String field, String messageKey, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem at that path with the arguments of its text. */
    public static Problem at(String field, String messageKey, Object... arguments) {
        return new Problem(field, messageKey, List.of(arguments));
    }

    /** The section of the form: the first word of the path. */
    public String section() {
        int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }
}
