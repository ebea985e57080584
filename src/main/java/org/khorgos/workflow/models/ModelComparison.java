package org.khorgos.workflow.models;

/**
 * Two versions of a process side by side.
 *
 * @param before the earlier drawing with labels in the reader's language, empty when there was none
 * @param after the later drawing with labels in the reader's language
 */
public record ModelComparison(String before, String after, ModelDifference difference) {}
