package org.khorgos.base.ui;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * The task that a form is opened for.
 *
 * @param proposal id of the proposal
 * @param subject what exactly is asked for where one proposal has several such tasks (an assignment, a unit), else empty
 * @param sure is given what ends the task and runs it, after a question to the person where something is still open
 * @param done to be run after the feature's service has taken the decision
 */
public record TaskContext(UUID proposal, String subject, Consumer<Runnable> sure, Runnable done) {
    /** A task that is ended without being asked whether that is meant. */
    public TaskContext(UUID proposal, String subject, Runnable done) {
        this(proposal, subject, Runnable::run, done);
    }

    /** Takes the decision and leaves the task, once the person is sure; what the decision throws leaves the task as it is. */
    public void decide(Runnable decision) {
        sure.accept(() -> {
            decision.run();
            done.run();
        });
    }
}
