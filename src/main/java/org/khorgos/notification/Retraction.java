package org.khorgos.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khorgos.access.ProposalId;
import org.khorgos.base.LikePattern;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes notices, mails that have not left and lines of digests away that speak of one proposal. */
@Component
class Retraction {
    private static final Pattern LINE = Pattern.compile("(?m)^– .*(?:\\R {2}.*)?(?:\\R{2})?");
    private final JdbcClient jdbc;

    Retraction(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Told(UUID id, String text) {}

    /**
     * Takes away what that person was told of it before that instant.
     *
     * @param number of the proposal, empty before it has one
     */
    void takeBack(UserId reader, ProposalId proposal, String number, Instant before) {
        Pattern spoken = Pattern.compile(
                number.isEmpty()
                        ? Pattern.quote(proposal.toString())
                        : "%s|(?<![\\w-])%s(?![\\w-])"
                                .formatted(Pattern.quote(proposal.toString()), Pattern.quote(number)));
        notices(reader, proposal, number, before).stream()
                .filter(told -> spoken.matcher(told.text()).find())
                .forEach(told -> delete("notification_notice", "notice_id", told));
        mails(reader, proposal, number, before).stream()
                .filter(told -> spoken.matcher(told.text()).find())
                .forEach(told -> shorten(told, spoken));
    }

    private List<Told> notices(UserId reader, ProposalId proposal, String number, Instant before) {
        return told(
                "select notice_id as id, concat(route, ' ', arguments) as text from notification_notice "
                        + "where user_id = :reader and created_at < :before "
                        + "and (route like :proposal or arguments like :number)",
                reader,
                proposal,
                number,
                before);
    }

    private List<Told> mails(UserId reader, ProposalId proposal, String number, Instant before) {
        return told(
                "select mail_id as id, body as text from notification_mail where recipient_id = :reader "
                        + "and status = 'QUEUED' and created_at < :before "
                        + "and (body like :proposal or body like :number) for update",
                reader,
                proposal,
                number,
                before);
    }

    private List<Told> told(String sql, UserId reader, ProposalId proposal, String number, Instant before) {
        String id = LikePattern.containing(proposal.toString());
        return jdbc.sql(sql)
                .param("reader", reader.value())
                .param("before", Timestamp.from(before))
                .param("proposal", id)
                .param("number", number.isEmpty() ? id : LikePattern.containing(number))
                .query(Told.class)
                .list();
    }

    /** A digest loses what is said of the proposal; a mail that says nothing else goes. */
    private void shorten(Told mail, Pattern spoken) {
        List<String> lines =
                LINE.matcher(mail.text()).results().map(MatchResult::group).toList();
        boolean others = lines.stream().anyMatch(line -> !spoken.matcher(line).find());
        if (!others) {
            delete("notification_mail", "mail_id", mail);
            return;
        }
        Matcher found = LINE.matcher(mail.text());
        String left = found.replaceAll(
                line -> spoken.matcher(line.group()).find() ? "" : Matcher.quoteReplacement(line.group()));
        jdbc.sql("update notification_mail set body = ? where mail_id = ?")
                .params(left, mail.id())
                .update();
    }

    private void delete(String table, String key, Told told) {
        jdbc.sql("delete from %s where %s = ?".formatted(table, key))
                .param(told.id())
                .update();
    }
}
