package org.khorgos.notification;

import java.util.List;
import java.util.Locale;
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
                .map(argument -> argument.startsWith("@") ? messages.get(language, argument.substring(1)) : argument)
                .toArray();
        return messages.get(language, key, places);
    }
}
