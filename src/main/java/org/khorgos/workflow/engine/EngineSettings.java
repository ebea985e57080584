package org.khorgos.workflow.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.MovableClock;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** How the engine runs here (platform.md, the traps): own clock, no user expressions, an explicit list of beans. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {
    private final EngineBeans beans;
    private final List<BpmnParseListener> listeners;
    private final MovableClock clock;

    EngineSettings(ListableBeanFactory factory, List<BpmnParseListener> listeners, MovableClock clock) {
        this.beans = new EngineBeans(factory);
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(beans);
        engine.setExpressionManager(new JuelExpressionManager(beans));
        engine.setEnforceHistoryTimeToLive(true);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setQueryMaxResultsLimit(1000);
        engine.setFailedJobRetryTimeCycle("R3/PT1M");
        engine.setDefaultNumberOfRetries(3);
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
        engine.setEnableHistoricInstancePermissions(false);
        engine.setAuthorizationEnabled(false);
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(listeners));
        clock.follow(EngineSettings::setEngineClock);
    }

    private static void setEngineClock(@Nullable Instant instant) {
        if (instant == null) {
            ClockUtil.reset();
        } else {
            ClockUtil.setCurrentTime(Date.from(instant));
        }
    }
}
