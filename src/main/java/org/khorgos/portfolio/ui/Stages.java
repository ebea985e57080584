package org.khorgos.portfolio.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalState;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.base.ui.ProcessStrip;
import org.khorgos.base.ui.ProcessStrip.Status;
import org.khorgos.base.ui.ProcessStrip.Step;

/** The way of a proposal as steps: one for each stage, up to where it stopped. */
final class Stages {
    private Stages() {}

    /** @param endedFrom the state before it ended, null while it is under way */
    static ProcessStrip strip(ProposalState state, @Nullable ProposalState endedFrom) {
        return new ProcessStrip(steps(state, endedFrom));
    }

    static List<Step> steps(ProposalState state, @Nullable ProposalState endedFrom) {
        Stage reached = reached(state, endedFrom);
        List<Step> steps = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (stage == Stage.ENDED) {
                continue;
            }
            if (stage.compareTo(reached) < 0) {
                steps.add(new Step(word(stage), Status.DONE));
            } else if (stage != reached) {
                if (!state.ended()) {
                    steps.add(new Step(word(stage), Status.NEXT));
                }
            } else if (state.ended() && state != ProposalState.ALLOCATED) {
                steps.add(new Step(I18NProvider.translate("state." + state.name()), end(state)));
            } else {
                steps.add(new Step(word(stage), state.ended() ? Status.DONE : Status.NOW));
            }
        }
        return steps;
    }

    private static Status end(ProposalState state) {
        return switch (state) {
            case MERGED, CONVERTED, WITHDRAWN -> Status.ENDED;
            default -> Status.FAILED;
        };
    }

    private static Stage reached(ProposalState state, @Nullable ProposalState endedFrom) {
        return switch (state) {
            case MERGED, CONVERTED -> Stage.FILING;
            case REJECTED -> Stage.COMMITTEE;
            case DECLINED -> Stage.GOVERNMENT;
            case ALLOCATED, DECLINED_NO_FUNDS -> Stage.ALLOCATION;
            case WITHDRAWN, LAPSED -> endedFrom == null ? Stage.DRAFT : endedFrom.stage();
            default -> state.stage();
        };
    }

    private static String word(Stage stage) {
        return I18NProvider.translate("stage." + stage.name());
    }
}
