package org.khorgos.demo;

import java.time.Instant;

/**
 * A step of the demo's past.
 *
 * @param order which of two at the same time comes first
 */
record Moment(Instant at, int order, Runnable step) {}
