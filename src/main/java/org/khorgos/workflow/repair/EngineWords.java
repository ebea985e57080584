package org.khorgos.workflow.repair;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;

/** What the engine says when it cannot do something, for administrators. */
final class EngineWords {
    private static final int LONGEST = 500;

    private EngineWords() {}

    static Why of(ProcessEngineException failed) {
        return new Why("workflow.repair.engine", List.of(shortened(String.valueOf(failed.getMessage()))));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
