/** What people have typed into the forms of tasks and not sent yet. */
@org.jspecify.annotations.NullMarked
package org.khorgos.inbox.draft;
