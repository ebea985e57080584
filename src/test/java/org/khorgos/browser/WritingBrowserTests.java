package org.khorgos.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khorgos.browser.Office.Desks;

/** Writing a proposal together. */
@BrowserTest
class WritingBrowserTests {
    private static final String DRAFT = "Novel organic recovery";
    private static final String TEXT = IntStream.rangeClosed(1, 200)
            .mapToObj(number -> "water %03d ".formatted(number))
            .collect(Collectors.joining())
            .strip();

    @Test
    void two_people_write_on_one_draft_and_no_word_is_lost(Desks desks) {
        String form = desks.proposal(DRAFT) + "/edit";
        Tab first = desks.of("proposer");
        first.open(form);
        first.combine("People who write with you", "Second proposer");
        Tab second = desks.of("proposer-2");
        second.open(form);
        first.sees("Here now: Second proposer");

        second.fill("Short name", "ORGANIC");
        first.shows("Short name", "ORGANIC");
        first.fill("Short name", "ORGANIC-1");
        second.type("Short name", "ORGANIC-2");
        second.sees("Two people changed the same field");
        second.sees("ORGANIC-1");
        second.axe();
        second.shot("proposal-conflict");
        second.press("Take this text instead");
        second.shows("Short name", "ORGANIC-2");
        first.open(form);
        first.shows("Short name", "ORGANIC-2");
    }

    @Test
    void a_server_that_dies_takes_no_more_than_five_seconds_of_writing_with_it(Desks desks) throws IOException {
        String form = desks.proposal(DRAFT) + "/edit";
        try (SecondServer server = desks.secondServer()) {
            Tab writer = desks.at(server.address(), "proposer");
            writer.open(form);
            writer.fill("Summary", "");
            int written = 0;
            NavigableMap<Instant, Integer> progress = new TreeMap<>();
            while (written < TEXT.length() - 500) {
                writer.write("Summary", TEXT.substring(written, written + 50));
                written += 50;
                progress.put(Instant.now(), written);
            }
            server.kill();
            int atLeast = Optional.ofNullable(progress.floorEntry(Instant.now().minusSeconds(5)))
                    .map(Map.Entry::getValue)
                    .orElse(0);
            writer.write("Summary", TEXT.substring(written));

            server.startAgain();
            writer.signIn("proposer");
            writer.open(form);
            writer.forgiveEverything();
            String kept = writer.valueOf("Summary");
            assertThat(TEXT).startsWith(kept);
            assertThat(kept.length()).isGreaterThanOrEqualTo(atLeast);
            System.out.printf(
                    "killed server: %d of %d characters kept, %d were older than five seconds%n",
                    kept.length(), written, atLeast);
        }
    }
}
