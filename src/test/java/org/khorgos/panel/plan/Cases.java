package org.khorgos.panel.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.expert.DeclarationState;
import org.khorgos.identity.UserId;
import org.khorgos.panel.ExpertPool;
import org.khorgos.panel.ExpertRow;
import org.khorgos.panel.ExpertSide;
import org.khorgos.panel.Fit;
import org.khorgos.panel.Unfitness;

/** Makes waiting proposals and experts out of nothing, the same ones for the same seed. */
final class Cases {
    private static final List<String> COUNTRIES = List.of("CN", "KZ", "DE", "UZ", "FR");
    private static final List<String> PARTNERS = List.of("KZ", "UZ");

    private Cases() {}

    /** One expert with the load and the limit that hold for all proposals. */
    record Person(UserId id, String country, int load, int limit) {
        ExpertRow row(String partner, @Nullable Unfitness unfit, Set<Fit> fits) {
            Unfitness full = load >= limit ? Unfitness.FULL : unfit;
            return new ExpertRow(
                    id,
                    "Expert " + id,
                    country,
                    "Institute",
                    ExpertSide.of(country, partner),
                    load,
                    limit,
                    fits,
                    DeclarationState.CURRENT,
                    List.of(),
                    full);
        }
    }

    static List<Person> people(Random random, int count, int mostOpen, int mostLimit) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(new Person(
                    new UserId(uuid(random)),
                    COUNTRIES.get(i % COUNTRIES.size()),
                    random.nextInt(mostOpen + 1),
                    random.nextInt(mostLimit + 1)));
        }
        return people;
    }

    /** Every tenth pair is barred; every tenth proposal is in a later round. */
    static List<PanelCase> cases(Random random, List<Person> people, int count) {
        List<PanelCase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String partner = PARTNERS.get(random.nextInt(PARTNERS.size()));
            int round = random.nextInt(10) == 0 ? 2 : 1;
            List<ExpertRow> rows = people.stream()
                    .map(person ->
                            person.row(partner, random.nextInt(10) == 0 ? Unfitness.CONFLICT : null, fits(random)))
                    .toList();
            cases.add(new PanelCase(
                    new ProposalId(uuid(random)),
                    new ExpertPool(round, partner, round == 1 ? 0 : random.nextInt(4), rows),
                    List.of()));
        }
        return cases;
    }

    private static Set<Fit> fits(Random random) {
        Set<Fit> fits = EnumSet.noneOf(Fit.class);
        int field = random.nextInt(4);
        if (field == 0) {
            fits.add(Fit.FIELD);
        } else if (field == 1) {
            fits.add(Fit.NEAR_FIELD);
        }
        if (random.nextBoolean()) {
            fits.add(Fit.SECTOR);
        }
        return fits;
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
