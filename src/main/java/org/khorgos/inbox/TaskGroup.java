package org.khorgos.inbox;

/**
 * A part of a grouped list.
 *
 * @param key name of the stage or code of the call, as {@link TaskRow#group} says it
 * @param n how many tasks it holds
 */
public record TaskGroup(String key, long n) {}
