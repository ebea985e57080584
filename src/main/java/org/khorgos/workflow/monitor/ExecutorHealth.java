package org.khorgos.workflow.monitor;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.khorgos.base.health.HealthCheck;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthFact.Level;
import org.khorgos.base.health.HealthFact.Unit;
import org.khorgos.base.health.HealthLimits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Whether this node does timers and jobs, with how many threads; a node that is set up to do none is worth a warning. */
@Component
class ExecutorHealth implements HealthCheck {
    private final ObjectProvider<JobExecutor> executor;
    private final HealthLimits limits;

    ExecutorHealth(ObjectProvider<JobExecutor> executor, HealthLimits limits) {
        this.executor = executor;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "executor";
    }

    @Override
    public List<HealthFact> facts() {
        JobExecutor here = executor.getIfAvailable();
        if (here == null) {
            return List.of(new HealthFact("executor-active", 0, Unit.YES_NO, Level.WARN, null));
        }
        List<HealthFact> facts = new ArrayList<>();
        facts.add(new HealthFact(
                "executor-active", here.isActive() ? 1 : 0, Unit.YES_NO, here.isActive() ? Level.OK : Level.BAD, null));
        if (here instanceof SpringJobExecutor spring
                && spring.getTaskExecutor() instanceof ThreadPoolTaskExecutor pool) {
            facts.add(limits.count("executor-threads", pool.getPoolSize()));
            facts.add(limits.count("executor-busy", pool.getActiveCount()));
            facts.add(limits.count("executor-queue", pool.getQueueSize()));
        }
        return facts;
    }
}
