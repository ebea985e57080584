package org.khorgos.workflow.repair;

import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of repair. */
@Component
class RepairActs {
    private final List<RepairAct> acts;

    RepairActs(List<RepairAct> acts) {
        this.acts = List.copyOf(acts);
    }

    RepairAct of(RepairPlan plan) {
        return acts.stream()
                .filter(act -> act.kind() == plan.kind())
                .findFirst()
                .orElseThrow();
    }
}
