package org.khorgos.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.khorgos.base.PublicAddress;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/** The words of a digest's mail: a line with a link for each of its news, as many as there is place for. */
@Component
class DigestText {
    private static final int LINES_MAX = 50;
    private static final Pattern LINE = Pattern.compile("(?m)^– .*(?:\\R {2}.*)?");
    private final Sentences sentences;
    private final PublicAddress site;

    DigestText(Sentences sentences, PublicAddress site) {
        this.sentences = sentences;
        this.site = site;
    }

    /**
     * What stands in the mail.
     *
     * @param news how many there are, with those that have no line
     */
    record Written(String subject, String body, int news) {}

    Written write(UserRow recipient, Digest digest) {
        List<String> lines = digest.lines().stream()
                .limit(LINES_MAX)
                .map(line -> line(recipient, line))
                .toList();
        return write(
                recipient.language(),
                recipient.displayName(),
                lines,
                digest.lines().size());
    }

    /** The same without what it tells of that proposal; empty when it then tells nothing. */
    Optional<Written> without(Mention mention, String body, int news, Locale language, String name) {
        List<String> lines =
                LINE.matcher(body).results().map(MatchResult::group).toList();
        List<String> left = lines.stream().filter(line -> !mention.in(line)).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(write(language, name, left, news - lines.size() + left.size()));
    }

    private Written write(Locale language, String name, List<String> lines, int news) {
        String count = String.valueOf(news);
        String body = lines.size() < news ? "notification.digest.long" : "notification.digest.body";
        List<String> places = List.of(name, String.join("\n\n", lines), site.of("preferences"), site.of(""), count);
        return new Written(
                sentences.say(language, "notification.digest.subject", List.of(count)),
                sentences.say(language, body, places),
                news);
    }

    private String line(UserRow recipient, Digest.Line line) {
        Instant due = line.dueAt();
        String text = due == null
                ? line.text()
                : sentences.say(
                        recipient.language(),
                        "notification.digest.due",
                        List.of(
                                line.text(),
                                due.atZone(recipient.zone()).toLocalDate().toString()));
        return "– %s\n  %s".formatted(text, site.of(line.route()));
    }
}
