/** What the holder of a task asks somebody, and what they answer. */
@org.jspecify.annotations.NullMarked
package org.khorgos.inbox.question;
