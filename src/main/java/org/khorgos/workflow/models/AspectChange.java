package org.khorgos.workflow.models;

/**
 * What a step or a way says before and after.
 *
 * @param before empty when it said nothing
 * @param after empty when it says nothing any more
 */
public record AspectChange(Aspect aspect, String before, String after) {}
