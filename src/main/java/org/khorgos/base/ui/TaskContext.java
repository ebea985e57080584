package org.khorgos.base.ui;

import java.util.UUID;

/**
 * The task that a form is opened for.
 *
 * @param proposal id of the proposal
 * @param subject what exactly is asked for where one proposal has several such tasks (an assignment, a unit), else empty
 * @param done to be run after the feature's service has taken the decision
 */
public record TaskContext(UUID proposal, String subject, Runnable done) {}
