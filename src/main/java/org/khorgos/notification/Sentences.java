package org.khorgos.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.khorgos.base.Messages;
import org.springframework.stereotype.Component;

/** Says an announcement in a language. */
@Component
class Sentences {
    private final Messages messages;

    Sentences(Messages messages) {
        this.messages = messages;
    }

    String say(Locale language, String key, List<String> arguments) {
        Object[] places = arguments.stream()
                .map(argument -> argument.startsWith("@") ? words(language, argument) : argument)
                .toArray();
        return messages.get(language, key, places);
    }

    private String words(Locale language, String keys) {
        return Arrays.stream(keys.split(" "))
                .map(key -> messages.get(language, key.substring(1)))
                .collect(Collectors.joining(messages.get(language, "notification.and")));
    }
}
