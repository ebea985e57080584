package org.khorgos.workflow.monitor;

/** The timers or jobs of one step of a model's version: how many wait, and whether they rest. */
public record StepJobs(String element, boolean suspended, long waiting) {}
