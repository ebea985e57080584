package org.khorgos.workflow.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.junit.jupiter.api.Test;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthFact.Level;
import org.khorgos.base.health.HealthLimits;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class ExecutorHealthTests {
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @Test
    void none_on_this_node_is_worth_a_warning() {
        assertThat(facts()).extracting(HealthFact::level).containsExactly(Level.WARN);
    }

    @Test
    void one_that_does_not_run_is_bad_and_one_that_runs_is_fine_and_tells_its_threads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.initialize();
        SpringJobExecutor executor = new SpringJobExecutor();
        executor.setTaskExecutor(threads);
        beans.addBean("jobExecutor", executor);
        try {
            assertThat(facts().get(0).level()).isEqualTo(Level.BAD);
            executor.start();
            assertThat(facts()).extracting(HealthFact::level).containsOnly(Level.OK);
            assertThat(facts())
                    .extracting(HealthFact::name)
                    .containsExactly("executor-active", "executor-threads", "executor-busy", "executor-queue");
        } finally {
            executor.shutdown();
            threads.shutdown();
        }
    }

    private List<HealthFact> facts() {
        return new ExecutorHealth(beans.getBeanProvider(JobExecutor.class), new HealthLimits(Map.of())).facts();
    }
}
