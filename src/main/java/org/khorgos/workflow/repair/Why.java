package org.khorgos.workflow.repair;

import java.util.Arrays;
import java.util.List;
import org.khorgos.base.Refused;

/**
 * Why something cannot be done, in words of the bundles.
 *
 * @param key message key
 * @param arguments fill its places
 */
public record Why(String key, List<String> arguments) {
    /** Begins an argument that names elements of models, several with a space between: @filing.UserTask_CheckForm. */
    public static final String STEP = "@";

    public Why {
        arguments = List.copyOf(arguments);
    }

    /** An argument that names an element of a model, which is said in the reader's language. */
    static String step(String process, String element) {
        return STEP + process + "." + element;
    }

    static Why of(String key) {
        return new Why(key, List.of());
    }

    static Why of(Refused refused) {
        return new Why(
                refused.messageKey(),
                Arrays.stream(refused.arguments()).map(String::valueOf).toList());
    }
}
