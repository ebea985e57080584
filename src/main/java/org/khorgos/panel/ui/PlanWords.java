package org.khorgos.panel.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.base.ui.Texts;
import org.khorgos.panel.ExpertRow;
import org.khorgos.panel.plan.PanelGap;
import org.khorgos.panel.plan.PlanRow;
import org.khorgos.panel.plan.RoundPlan;

/** What a plan says, in words. */
final class PlanWords {
    private PlanWords() {}

    /** The figures of a plan in one line. */
    static String figures(RoundPlan plan) {
        return plan.head() == null
                ? Texts.text("review.plan.figures.none", plan.rows().size(), plan.conflictsAvoided())
                : Texts.text(
                        "review.plan.figures",
                        plan.rows().size(),
                        plan.ready().size(),
                        plan.rows().size() - plan.ready().size(),
                        plan.invitations(),
                        plan.conflictsAvoided());
    }

    /** Where the expert stands and what speaks for them. */
    static String reasons(ExpertRow expert) {
        return Stream.concat(
                        Stream.of(Texts.text("review.side." + expert.side())),
                        expert.fits().stream().sorted().map(fit -> Texts.text("review.fit." + fit)))
                .collect(Collectors.joining(", "));
    }

    /** Which rule is not followed and why. */
    static String gap(PanelGap gap) {
        List<String> reasons = Stream.concat(
                        gap.unfit().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(one -> Texts.text(
                                        "review.plan.reason",
                                        Texts.text("review.unfit." + one.getKey()),
                                        one.getValue())),
                        gap.out() == 0
                                ? Stream.of()
                                : Stream.of(Texts.text(
                                        "review.plan.reason", Texts.text("review.plan.takenOut"), gap.out())))
                .toList();
        String rule = Texts.text("review.rule." + gap.rule());
        return reasons.isEmpty()
                ? Texts.text("review.plan.gap", rule, gap.known())
                : Texts.text("review.plan.gap.why", rule, gap.known(), String.join("; ", reasons));
    }

    /** The number and title of a row. */
    static String name(PlanRow row) {
        return row.waiting().number() + " " + row.waiting().title();
    }
}
