package org.khorgos.workflow.monitor;

/** Which processes the monitor lists: all, the running, the stuck or the ended ones, with part of a title or number. */
public record InstanceFilter(Kind kind, String text) {
    /** What state the process is in. */
    public enum Kind {
        ALL,
        RUNNING,
        FAILED,
        ENDED
    }
}
