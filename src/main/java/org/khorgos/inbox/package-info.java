/** The task inbox of everybody who works on tasks: its lists, its filters and the page of one task. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "proposal", "document", "discussion", "workflow"})
@org.jspecify.annotations.NullMarked
package org.khorgos.inbox;
