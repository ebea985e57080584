package org.khorgos.workflow;

/** Names an incident of the process for the monitor; opaque to everybody else. */
public record IncidentId(String value) {}
