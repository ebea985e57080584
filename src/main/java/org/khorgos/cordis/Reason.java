package org.khorgos.cordis;

import java.util.List;

/** Why a row was not taken over: a message key and what fills its places. */
public record Reason(String key, List<Object> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String name, Object... arguments) {
        return new Reason("pastproject.reason." + name, List.of(arguments));
    }
}
