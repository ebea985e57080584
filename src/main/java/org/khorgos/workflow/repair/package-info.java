/** What administrators may mend in running processes: proposed with a preview and a reason, done when a second one releases it. */
@org.springframework.modulith.NamedInterface("repair")
@org.jspecify.annotations.NullMarked
package org.khorgos.workflow.repair;
