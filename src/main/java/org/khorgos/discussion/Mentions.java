package org.khorgos.discussion;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khorgos.base.Refused;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;

/** Finds whom a text names, such as @secretary. */
final class Mentions {
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\d._@-])@([\\p{L}\\d](?:[\\p{L}\\d._-]*[\\p{L}\\d])?)");

    private Mentions() {}

    /** Throws Refused with the name when the text names somebody who may not read it; nobody of that name is told the same. */
    static Set<UserId> in(String text, Collection<UserRow> readers) {
        Map<String, UserRow> byName = readers.stream()
                .collect(Collectors.toMap(
                        reader -> reader.username().toLowerCase(Locale.ROOT), Function.identity(), (one, same) -> one));
        Set<UserId> mentioned = new LinkedHashSet<>();
        MENTION.matcher(text).results().map(result -> result.group(1)).forEach(name -> {
            UserRow reader = byName.get(name.toLowerCase(Locale.ROOT));
            if (reader == null) {
                throw new Refused("discussion.mention.mayNotRead", name);
            }
            mentioned.add(reader.id());
        });
        return mentioned;
    }
}
