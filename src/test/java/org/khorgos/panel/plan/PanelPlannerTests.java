package org.khorgos.panel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.expert.DeclarationState;
import org.khorgos.identity.UserId;
import org.khorgos.panel.ExpertPool;
import org.khorgos.panel.ExpertRow;
import org.khorgos.panel.ExpertSide;
import org.khorgos.panel.Fit;
import org.khorgos.panel.Unfitness;

/** What a plan keeps to, tried with made-up rounds; small ones are compared with every way there is. */
class PanelPlannerTests {
    private static final UserId HOME = user(1);
    private static final UserId PARTNER = user(2);
    private static final UserId THIRD = user(3);

    @Property(tries = 300)
    void no_limit_is_passed_nobody_unfit_is_taken_and_no_more_seats_could_be_filled(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int proposals,
            @ForAll @IntRange(max = 6) int people) {
        Random random = new Random(seed);
        List<PanelCase> cases = Cases.cases(random, Cases.people(random, people, 2, 3), proposals);
        List<Seat> seats = PanelPlanner.suggest(cases);
        assertRulesKept(cases, seats);
        assertThat(seats).hasSize(mostSeats(cases));
    }

    @Property(tries = 50)
    void the_order_of_the_facts_changes_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<PanelCase> cases = new ArrayList<>(Cases.cases(random, Cases.people(random, 10, 2, 4), 8));
        List<Seat> seats = PanelPlanner.suggest(cases);
        Collections.shuffle(cases, random);
        assertThat(PanelPlanner.suggest(cases)).isEqualTo(seats);
    }

    @Test
    void two_hundred_proposals_get_their_panels_from_sixty_experts_in_ten_seconds() {
        Random random = new Random(2027);
        List<PanelCase> cases = Cases.cases(random, Cases.people(random, 60, 2, 20), 200);
        long start = System.nanoTime();
        List<Seat> seats = PanelPlanner.suggest(cases);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertRulesKept(cases, seats);
        long wanted = cases.stream()
                .flatMap(one -> one.wanted().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        System.out.printf(
                "assignment: 60 experts x 200 proposals, %d of %d seats, %d panels whole, %d ms%n",
                seats.size(), wanted, whole(cases, seats), took.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void who_fits_is_taken_until_they_have_much_more_to_do_than_others() {
        ExpertRow fitting = row(HOME, "CN", 0, 10, Set.of(Fit.FIELD), null);
        ExpertRow other = row(user(4), "CN", 0, 10, Set.of(Fit.SECTOR), null);
        List<PanelCase> cases = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            cases.add(first(i, fitting, other));
        }
        Map<UserId, Long> loads = PanelPlanner.suggest(cases).stream()
                .collect(Collectors.groupingBy(Seat::expert, Collectors.counting()));
        assertThat(loads.get(HOME)).isEqualTo(10);
        assertThat(loads.get(user(4))).isEqualTo(2);
        assertThat(PanelPlanner.suggest(List.of(first(1, fitting, row(user(4), "CN", 0, 10, Set.of(), null)))))
                .extracting(Seat::expert)
                .containsExactly(HOME);
    }

    @Test
    void work_is_shared_among_equals() {
        List<ExpertRow> equals = List.of(
                row(user(4), "CN", 0, 6, Set.of(), null),
                row(user(5), "CN", 0, 6, Set.of(), null),
                row(user(6), "CN", 3, 6, Set.of(), null));
        List<PanelCase> cases = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            cases.add(first(i, equals.toArray(ExpertRow[]::new)));
        }
        assertThat(PanelPlanner.suggest(cases).stream()
                        .collect(Collectors.groupingBy(Seat::expert, Collectors.counting())))
                .containsOnly(Map.entry(user(4), 3L), Map.entry(user(5), 3L));
    }

    @Test
    void what_is_kept_stays_and_who_was_taken_out_does_not_come_again() {
        ProposalId id = proposal(1);
        ExpertRow best = row(user(4), "CN", 0, 5, Set.of(Fit.FIELD), null);
        PanelCase fresh = new PanelCase(
                id, new ExpertPool(1, "KZ", 0, List.of(best, row(HOME, "CN", 0, 5, Set.of(), null))), List.of());
        Seat out = new Seat(id, user(4), ExpertSide.HOME, SeatStatus.OUT);
        Seat kept = new Seat(id, HOME, ExpertSide.HOME, SeatStatus.KEPT);
        assertThat(PanelPlanner.suggest(List.of(fresh)))
                .extracting(Seat::expert)
                .containsExactly(user(4));
        assertThat(PanelPlanner.suggest(List.of(new PanelCase(id, fresh.pool(), List.of(out)))))
                .extracting(Seat::expert)
                .containsExactly(HOME);
        assertThat(PanelPlanner.suggest(List.of(new PanelCase(id, fresh.pool(), List.of(kept)))))
                .isEmpty();
    }

    @Test
    void a_panel_that_cannot_be_whole_takes_no_seat_that_makes_another_one_whole() {
        ExpertRow home = row(HOME, "CN", 0, 1, Set.of(), null);
        ExpertRow partner = row(PARTNER, "KZ", 0, 1, Set.of(), null);
        ExpertRow third = row(THIRD, "DE", 0, 1, Set.of(), null);
        PanelCase broken = new PanelCase(proposal(1), new ExpertPool(1, "UZ", 0, List.of(home)), List.of());
        List<Seat> seats = PanelPlanner.suggest(List.of(broken, first(2, home, partner, third)));
        assertThat(seats).extracting(Seat::proposal).containsOnly(proposal(2));
        assertThat(seats).extracting(Seat::expert).containsExactlyInAnyOrder(HOME, PARTNER, THIRD);
    }

    @Test
    void where_experts_are_scarce_some_panels_give_way_so_that_others_are_whole() {
        List<PanelCase> cases = new ArrayList<>();
        ExpertRow home = row(HOME, "CN", 0, 1, Set.of(), null);
        ExpertRow partner = row(PARTNER, "KZ", 0, 1, Set.of(), null);
        ExpertRow third = row(THIRD, "DE", 0, 1, Set.of(), null);
        cases.add(first(1, row(HOME, "CN", 0, 1, Set.of(Fit.FIELD), null), partner, third));
        cases.add(first(2, home, row(PARTNER, "KZ", 0, 1, Set.of(Fit.FIELD), null), third));
        cases.add(first(3, home, partner, row(THIRD, "DE", 0, 1, Set.of(Fit.FIELD), null)));
        List<Seat> seats = PanelPlanner.suggest(cases);
        assertThat(seats).hasSize(3);
        assertThat(seats.stream().map(Seat::proposal).distinct()).hasSize(1);
    }

    @Test
    void a_later_round_gets_a_fourth_expert_or_as_many_as_reviews_are_missing() {
        List<ExpertRow> people = List.of(
                row(HOME, "CN", 0, 5, Set.of(), null),
                row(PARTNER, "KZ", 0, 5, Set.of(), null),
                row(THIRD, "DE", 0, 5, Set.of(), Unfitness.ALREADY_INVITED));
        PanelCase fourth = new PanelCase(proposal(1), new ExpertPool(2, "KZ", 3, people), List.of());
        PanelCase missing = new PanelCase(proposal(2), new ExpertPool(2, "KZ", 1, people), List.of());
        Map<ProposalId, Long> numbers = PanelPlanner.suggest(List.of(fourth, missing)).stream()
                .collect(Collectors.groupingBy(Seat::proposal, Collectors.counting()));
        assertThat(numbers).containsOnly(Map.entry(proposal(1), 1L), Map.entry(proposal(2), 2L));
    }

    private static void assertRulesKept(List<PanelCase> cases, List<Seat> seats) {
        Map<UserId, Integer> loads = new HashMap<>();
        Set<String> pairs = new HashSet<>();
        for (Seat seat : seats) {
            PanelCase one = cases.stream()
                    .filter(some -> some.id().equals(seat.proposal()))
                    .findFirst()
                    .orElseThrow();
            ExpertRow expert = one.pool().experts().stream()
                    .filter(row -> row.id().equals(seat.expert()))
                    .findFirst()
                    .orElseThrow();
            assertThat(expert.isEligible()).isTrue();
            assertThat(expert.side()).isEqualTo(seat.side());
            assertThat(pairs.add(seat.proposal() + " " + seat.expert())).isTrue();
            int load = loads.merge(seat.expert(), expert.load() + 1, (before, first) -> before + 1);
            assertThat(load).isLessThanOrEqualTo(expert.limit());
        }
        cases.forEach(one -> one.wanted().forEach((sides, count) -> assertThat(seats.stream()
                        .filter(seat -> seat.proposal().equals(one.id()) && sides.contains(seat.side()))
                        .count())
                .isLessThanOrEqualTo(count)));
    }

    private static long whole(List<PanelCase> cases, List<Seat> seats) {
        return cases.stream()
                .filter(one -> seats.stream()
                                .filter(seat -> seat.proposal().equals(one.id()))
                                .count()
                        == one.wanted().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .count();
    }

    /** Tries every way. */
    private static int mostSeats(List<PanelCase> cases) {
        List<List<ExpertRow>> places = new ArrayList<>();
        Map<UserId, Integer> free = new HashMap<>();
        for (PanelCase one : cases) {
            one.pool().experts().forEach(row -> free.put(row.id(), Math.max(0, row.limit() - row.load())));
            one.wanted().forEach((sides, count) -> {
                List<ExpertRow> candidates = one.candidates()
                        .filter(row -> sides.contains(row.side()))
                        .toList();
                for (int i = 0; i < count; i++) {
                    places.add(candidates);
                }
            });
        }
        return most(places, 0, free, new HashSet<>());
    }

    private static int most(List<List<ExpertRow>> places, int index, Map<UserId, Integer> free, Set<String> used) {
        if (index == places.size()) {
            return 0;
        }
        int best = most(places, index + 1, free, used);
        for (ExpertRow row : places.get(index)) {
            String pair = System.identityHashCode(places.get(index)) + " " + row.id();
            int left = Objects.requireNonNull(free.get(row.id()));
            if (left > 0 && used.add(pair)) {
                free.put(row.id(), left - 1);
                best = Math.max(best, 1 + most(places, index + 1, free, used));
                free.put(row.id(), left);
                used.remove(pair);
            }
        }
        return best;
    }

    private static PanelCase first(int number, ExpertRow... experts) {
        return new PanelCase(proposal(number), new ExpertPool(1, "KZ", 0, List.of(experts)), List.of());
    }

    private static ExpertRow row(
            UserId id,
            String country,
            int load,
            int limit,
            Set<Fit> fits,
            @org.jspecify.annotations.Nullable Unfitness unfit) {
        return new ExpertRow(
                id,
                "Expert",
                country,
                "Institute",
                ExpertSide.of(country, "KZ"),
                load,
                limit,
                fits,
                DeclarationState.CURRENT,
                List.of(),
                unfit);
    }

    private static ProposalId proposal(int number) {
        return new ProposalId(new UUID(1, number));
    }

    private static UserId user(int number) {
        return new UserId(new UUID(2, number));
    }
}
