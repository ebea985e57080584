/** What proposers reply when the committee asks them to revise. */
@org.springframework.modulith.NamedInterface("reply")
@org.jspecify.annotations.NullMarked
package org.khorgos.committee.reply;
