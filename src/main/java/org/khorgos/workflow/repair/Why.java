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
    public Why {
        arguments = List.copyOf(arguments);
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
