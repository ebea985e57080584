package org.khorgos.notification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khorgos.base.Messages;
import org.khorgos.base.WrittenDates;
import org.springframework.stereotype.Component;

/** Says an announcement in a language. */
@Component
class Sentences {
    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d)");
    private final Messages messages;

    Sentences(Messages messages) {
        this.messages = messages;
    }

    String say(Locale language, String key, List<String> arguments) {
        Object[] places =
                arguments.stream().map(argument -> place(language, argument)).toArray();
        return messages.get(language, key, places);
    }

    private String place(Locale language, String argument) {
        if (argument.startsWith("@")) {
            return words(language, argument);
        }
        return DAY.matcher(argument).matches() ? WrittenDates.day(LocalDate.parse(argument), language) : argument;
    }

    private String words(Locale language, String keys) {
        return Arrays.stream(keys.split(" "))
                .map(key -> messages.get(language, key.substring(1)))
                .collect(Collectors.joining(messages.get(language, "notification.and")));
    }
}
