package org.khorgos.workflow.monitor;

/** What became of one stuck step that an administrator wanted to be tried again. */
public record RetryResult(IncidentId id, Outcome outcome) {
    /** Whether it will be tried again, and if not, why. */
    public enum Outcome {
        RETRIED,
        /** It will be tried again in the background, with many others. */
        QUEUED,
        /** Somebody was first, or it went on by itself. */
        GONE,
        /** It is being tried at this moment. */
        RUNNING
    }
}
