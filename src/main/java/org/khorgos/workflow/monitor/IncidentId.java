package org.khorgos.workflow.monitor;

/** Names an incident of the process for the monitor; opaque to everybody else. */
public record IncidentId(String value) {}
