/** Minutes of sittings: what they say, who signs them, and how they look on paper. */
@org.springframework.modulith.NamedInterface("minutes")
@org.jspecify.annotations.NullMarked
package org.khorgos.committee.minutes;
