package org.khorgos.base.database;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.context.SmartLifecycle;

/** Tells the embedded database when it is filled, just before the first page is served. */
final class FirstStart implements SmartLifecycle {
    private static final int BEFORE_THE_WEB_SERVER = SmartLifecycle.DEFAULT_PHASE - 4096;
    private final EmbeddedMariaDb server;
    private boolean running;

    FirstStart(EmbeddedMariaDb server) {
        this.server = server;
    }

    @Override
    public void start() {
        try {
            server.finish();
            running = true;
        } catch (SQLException | IOException e) {
            throw new DatabaseUnavailable("The embedded MariaDB cannot be told to keep each commit.", e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
