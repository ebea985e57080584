package org.khorgos.demo;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.Motion;
import org.khorgos.committee.sitting.SittingId;

/** Two sittings of the committee: one that was held nine days ago and has signed minutes, and one in two weeks. */
final class DemoSittings {
    private static final ZoneId SEAT = ZoneId.of("Asia/Shanghai");
    private static final LocalTime BEGIN = LocalTime.of(9, 30);
    private static final Duration LENGTH = Duration.ofHours(4);
    private static final List<String> HELD = List.of("RDC2MT", "SMARTER", "NEUTRAWEED");
    private static final List<String> AHEAD = List.of("CHEERS", "ORCHYD");

    private final SittingLife life;
    private final List<DemoPlot> plots;
    private final List<Moment> moments = new ArrayList<>();
    private @Nullable SittingId held;

    DemoSittings(SittingLife life, List<DemoPlot> plots) {
        this.life = life;
        this.plots = plots;
    }

    /** True when the committee decides on it in a sitting, for which it has to wait. */
    static boolean holds(DemoStory story) {
        return HELD.contains(story.content().basics().acronym());
    }

    /** What happens in them and before. */
    List<Moment> moments(Instant now) {
        moments.clear();
        Instant begin = morning(now.minus(Duration.ofDays(9)));
        at(begin.minus(Duration.ofDays(11)), () -> held = convene("Sitting on agriculture and energy", begin, HELD));
        at(begin, () -> life.open(held()));
        at(begin.plus(Duration.ofMinutes(20)), () -> decide(HELD.get(0), Motion.RECOMMEND, 7));
        at(begin.plus(Duration.ofMinutes(65)), () -> {
            life.call(held(), proposal(HELD.get(1)));
            life.recuse(held(), proposal(HELD.get(1)), "member-6");
            vote(HELD.get(1), Motion.RECOMMEND, 6);
            life.leave(held(), "member-6");
        });
        at(begin.plus(Duration.ofMinutes(110)), () -> decide(HELD.get(2), Motion.REVISE, 6));
        at(begin.plus(Duration.ofMinutes(150)), () -> life.close(held()));
        at(begin.plus(Duration.ofHours(5)), () -> life.sign(held(), "chair"));
        at(begin.plus(Duration.ofHours(6)), () -> life.sign(held(), "secretary"));
        Instant next = morning(now.plus(Duration.ofDays(14)));
        at(now.minus(Duration.ofHours(20)), () -> convene("Winter sitting", next, AHEAD));
        return List.copyOf(moments);
    }

    private SittingId convene(String title, Instant begin, List<String> acronyms) {
        return life.convene(
                title,
                begin,
                begin.plus(LENGTH),
                acronyms.stream().map(this::proposal).toList());
    }

    private void decide(String acronym, Motion motion, int voters) {
        life.call(held(), proposal(acronym));
        vote(acronym, motion, voters);
    }

    private void vote(String acronym, Motion motion, int voters) {
        life.decide(held(), proposal(acronym), motion, ProposalLife.COMMITTEE.subList(0, voters));
    }

    private ProposalId proposal(String acronym) {
        return plots.stream()
                .filter(plot -> plot.tells(acronym))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private SittingId held() {
        return requireNonNull(held);
    }

    private void at(Instant instant, Runnable step) {
        moments.add(new Moment(instant, moments.size(), step));
    }

    private static Instant morning(Instant day) {
        return day.atZone(SEAT).toLocalDate().atTime(BEGIN).atZone(SEAT).toInstant();
    }
}
