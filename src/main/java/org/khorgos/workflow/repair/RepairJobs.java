package org.khorgos.workflow.repair;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.SystemUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does repairs of many proposals one after another in a thread of its own, as whoever released them. Each proposal keeps its
 * result at once, so everybody sees how far it is; what a stopped server left undone is gone on with by hand.
 */
@Component
public class RepairJobs {
    private static final Logger LOG = LoggerFactory.getLogger(RepairJobs.class);
    private final RepairService repairs;
    private final RepairRun run;
    private final CurrentUser current;
    private final Set<RepairId> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "repairs");
        thread.setDaemon(true);
        return thread;
    });

    RepairJobs(RepairService repairs, RepairRun run, CurrentUser current) {
        this.repairs = repairs;
        this.run = run;
        this.current = current;
    }

    /** Releases a repair and begins to do it; throws Refused as releasing does. */
    public void release(RepairId id) {
        repairs.release(id);
        goOn(id);
    }

    /** Begins to do what is left of a released repair, unless that has begun here already. */
    public void goOn(RepairId id) {
        Actor actor = current.get();
        if (running.add(id)) {
            worker.execute(() -> SystemUser.as(actor, () -> finish(id)));
        }
    }

    /** True while this server does it. */
    public boolean runs(RepairId id) {
        return running.contains(id);
    }

    private void finish(RepairId id) {
        try {
            run.goOn(id);
        } catch (RuntimeException e) {
            LOG.error("repair {} stopped", id, e);
        } finally {
            running.remove(id);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
