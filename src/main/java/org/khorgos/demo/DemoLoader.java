package org.khorgos.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.base.MovableClock;
import org.khorgos.content.ContentJson;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.notification.NoticeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database before the first page is served: sixty proposals on the facts of real projects live through
 * the real process on a moved clock, so that their histories are as true as any.
 */
@Component
@Profile("demo")
class DemoLoader extends DemoStep {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final Duration STEP = Duration.ofHours(20);
    private static final Duration SITTING_AWAITED = Duration.ofDays(14);
    private final DemoPeople people;
    private final DemoCalls calls;
    private final ProposalLife life;
    private final DecisionLife decisions;
    private final UserDirectory directory;
    private final NoticeService notices;
    private final MovableClock clock;
    private final ObjectMapper json = new ObjectMapper();

    DemoLoader(
            DemoPeople people,
            DemoCalls calls,
            ProposalLife life,
            DecisionLife decisions,
            UserDirectory directory,
            NoticeService notices,
            MovableClock clock) {
        super(0);
        this.people = people;
        this.calls = calls;
        this.life = life;
        this.decisions = decisions;
        this.directory = directory;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    void load() {
        boolean empty =
                SystemUser.call(() -> directory.withRole(Role.ADMINISTRATOR).isEmpty());
        if (empty) {
            long begin = System.nanoTime();
            load(clock.instant());
            LOG.info("Demo data loaded in {} s", (System.nanoTime() - begin) / 1_000_000_000);
        }
    }

    private void load(Instant now) {
        try {
            clock.moveTo(now.minus(Duration.ofDays(220)));
            SystemUser.run(people::create);
            List<DemoStory> stories = stories();
            Set<String> partners = stories.stream().map(DemoStory::partner).collect(Collectors.toSet());
            UUID main = calls.main(partners);
            UUID small = calls.small(partners);
            calls.exchange();
            List<Moment> moments = new ArrayList<>();
            List<DemoPlot> plots = new ArrayList<>();
            for (DemoStory story : stories) {
                UUID call = story.target().equals("RESERVE") ? small : main;
                DemoPlot plot = new DemoPlot(life, decisions, story, call);
                if (story.target().equals("MERGED")) {
                    plot.mergedInto(plots.stream()
                            .filter(other -> other.leads(story))
                            .findFirst()
                            .orElseThrow());
                }
                plots.add(plot);
                moments.addAll(moments(plot, story, now));
            }
            moments.addAll(new DemoSittings(life.sittings(), plots).moments(now));
            moments.add(new Moment(now.minus(Duration.ofDays(4)), 0, this::readNotices));
            moments.stream()
                    .sorted(Comparator.comparing(Moment::at).thenComparing(Moment::order))
                    .forEach(this::live);
        } finally {
            clock.resume();
        }
    }

    /** What is older was read: a bell that shows hundreds tells nobody anything. */
    private void readNotices() {
        Arrays.stream(Role.values())
                .flatMap(role -> SystemUser.call(() -> directory.withRole(role)).stream())
                .distinct()
                .forEach(user -> SystemUser.as(user.actor(), notices::markAllRead));
    }

    private void live(Moment moment) {
        clock.moveTo(moment.at());
        moment.step().run();
    }

    private static List<Moment> moments(DemoPlot plot, DemoStory story, Instant now) {
        List<Runnable> steps = plot.steps();
        Instant last = now.minus(Duration.ofDays(story.daysInState())).minus(Duration.ofMinutes(17L * story.index()));
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Instant at = last.minus(STEP.multipliedBy(steps.size() - 1L - i));
            Instant waits = i < plot.beforeSitting() ? at.minus(SITTING_AWAITED) : at;
            moments.add(new Moment(waits, story.index() * 100 + i, steps.get(i)));
        }
        return moments;
    }

    private List<DemoStory> stories() {
        try (InputStream facts = DemoLoader.class.getResourceAsStream("/demo/proposals.json")) {
            List<DemoStory> stories = new ArrayList<>();
            for (JsonNode node : json.readTree(facts)) {
                stories.add(new DemoStory(
                        stories.size(),
                        ContentJson.read(node.toString()),
                        node.get("targetState").asText(),
                        days(node)));
            }
            return stories;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A proposal lapses by its timer after the start, and one is merged when its lead is filed. */
    private static int days(JsonNode story) {
        return switch (story.get("targetState").asText()) {
            case "LAPSED" -> 30;
            case "MERGED" -> 5;
            default -> story.get("daysInState").asInt();
        };
    }
}
