package org.khorgos.base;

import java.util.List;

/** A request that a rule of the business turns down; the message key and its arguments say why in the reader's language. */
public class Refused extends RuntimeException {
    private final String messageKey;
    private final List<Object> arguments;

    /** @param messageKey key in the message bundles; arguments fill its places */
    public Refused(String messageKey, Object... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
