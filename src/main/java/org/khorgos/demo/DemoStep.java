package org.khorgos.demo;

import org.springframework.context.SmartLifecycle;

/** Something that is loaded before the first page is served; the steps follow each other by their numbers. */
abstract class DemoStep implements SmartLifecycle {
    private static final int FIRST = Integer.MIN_VALUE + 100;
    private final int number;
    private boolean running;

    DemoStep(int number) {
        this.number = number;
    }

    /** Loads it unless it is there. */
    abstract void load();

    @Override
    public void start() {
        running = true;
        load();
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
        return FIRST + number;
    }
}
