package org.khorgos.workflow.monitor;

/** A variable of a running process, as text. */
public record ProcessVariable(String process, String name, String type, String value) {}
