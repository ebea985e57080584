package org.khorgos.workflow.monitor;

/** A deployed version of a model with how many of its instances run and how many of them are stuck. */
public record DefinitionRow(String process, int version, long running, long failed, long ended) {}
