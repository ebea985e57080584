/** Sittings of the committee: agenda, register of who is in the room, and the screen on which votes are taken. */
@org.springframework.modulith.NamedInterface("sitting")
@org.jspecify.annotations.NullMarked
package org.khorgos.committee.sitting;
