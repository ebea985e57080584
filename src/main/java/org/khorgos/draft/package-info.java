/** Writing a proposal together: the form, each field saved by itself, conflicts, history and who may write. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "calendar", "call", "content", "proposal", "signature"})
@org.jspecify.annotations.NullMarked
package org.khorgos.draft;
