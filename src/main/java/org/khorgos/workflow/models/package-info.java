/** The models in their versions: what differs between two of them, and what waits to be put to work. */
@org.springframework.modulith.NamedInterface("models")
@org.jspecify.annotations.NullMarked
package org.khorgos.workflow.models;
