/** The decision tables as administrators may change them: a change, what it would have done, its release by a second person. */
@org.springframework.modulith.NamedInterface("rules")
@org.jspecify.annotations.NullMarked
package org.khorgos.workflow.rules;
