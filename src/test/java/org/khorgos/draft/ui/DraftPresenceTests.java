package org.khorgos.draft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UIDetachedException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.draft.ui.DraftPresence.News;
import org.khorgos.draft.ui.DraftPresence.Seat;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;

/** Who has a draft open, and who hears of it. */
class DraftPresenceTests {
    private final DraftPresence presence = new DraftPresence();
    private final ProposalId id = ProposalId.next();
    private final UserRow first = someone("First");
    private final UserRow second = someone("Second");

    @AfterEach
    void stop() {
        presence.stop();
    }

    @Test
    void others_are_seen_where_they_write_and_one_never_sees_oneself() {
        Seat mine = presence.join(id, first, "basics", news -> {});
        Seat theirs = presence.join(id, second, "finance", news -> {});
        presence.join(id, first, "plan", news -> {});
        presence.join(ProposalId.next(), second, "plan", news -> {});

        assertThat(presence.others(mine)).containsExactly(theirs);
        presence.move(theirs, "effects");
        assertThat(presence.others(mine)).extracting(Seat::section).containsExactly("effects");
        presence.leave(theirs);
        assertThat(presence.others(mine)).isEmpty();
    }

    @Test
    void everybody_else_hears_what_happens() throws InterruptedException {
        BlockingQueue<News> heard = new LinkedBlockingQueue<>();
        BlockingQueue<News> own = new LinkedBlockingQueue<>();
        presence.join(id, first, "basics", heard::add);
        Seat theirs = presence.join(id, second, "basics", own::add);

        presence.saved(theirs);
        presence.move(theirs, "basics");
        presence.move(theirs, "plan");

        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(News.MOVED);
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(News.SAVED);
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(News.MOVED);
        assertThat(heard.poll(100, TimeUnit.MILLISECONDS)).isNull();
        assertThat(own).isEmpty();
    }

    @Test
    void a_tab_that_was_closed_without_a_word_is_forgotten() throws InterruptedException {
        BlockingQueue<News> heard = new LinkedBlockingQueue<>();
        Seat mine = presence.join(id, first, "basics", heard::add);
        presence.join(id, second, "plan", news -> {
            throw new UIDetachedException();
        });
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(News.MOVED);

        presence.saved(mine);

        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(News.MOVED);
        assertThat(presence.others(mine)).isEmpty();
    }

    private static UserRow someone(String name) {
        return new UserRow(
                UserId.next(),
                name,
                name,
                name + "@example.org",
                OrganisationId.next(),
                "Institute",
                "CN",
                Locale.ENGLISH,
                ZoneId.of("Asia/Shanghai"),
                true,
                Set.of(Role.PROPOSER));
    }
}
