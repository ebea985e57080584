package org.khorgos.workflow.monitor;

/** A deployed version of a model with how many of its instances run, are stuck and ended; suspended when it rests. */
public record DefinitionRow(String process, int version, boolean suspended, long running, long failed, long ended) {}
