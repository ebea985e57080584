package org.khorgos.workflow.monitor;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Date;
import org.khorgos.base.Refused;

/** Values of variables as texts and back, by the engine's types; never anything but flags, numbers, times and short names. */
final class VariableText {
    private VariableText() {}

    /** The value of a text for a variable of that type; throws Refused saying what is allowed. */
    static Object parse(String type, String text) {
        try {
            return switch (type) {
                case "boolean" -> flag(text);
                case "integer", "short" -> Integer.valueOf(text.strip());
                case "long" -> Long.valueOf(text.strip());
                case "double" -> Double.valueOf(number(text.strip()));
                case "date" -> Date.from(Instant.parse(text.strip()));
                case "string" -> name(text.strip());
                default -> throw new Refused("workflow.variable.type", type);
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new Refused("workflow.variable.value." + type);
        }
    }

    private static Boolean flag(String text) {
        return switch (text.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Refused("workflow.variable.value.boolean");
        };
    }

    private static String number(String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            throw new NumberFormatException(text);
        }
        return text;
    }

    private static String name(String text) {
        if (!text.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new Refused("workflow.variable.value.string");
        }
        return text;
    }
}
