/** The deadlines of a person as a calendar at a private address. */
@org.jspecify.annotations.NullMarked
package org.khorgos.inbox.calendar;
