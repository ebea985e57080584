/** What administrators and auditors learn of the engine's state, and what administrators may do to it. */
@org.springframework.modulith.NamedInterface("monitor")
@org.jspecify.annotations.NullMarked
package org.khorgos.workflow.monitor;
