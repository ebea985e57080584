/** What a proposal says as one list of sections, fields and rows; what differs between two versions; both on paper. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "calendar", "call", "content", "proposal", "signature"})
@org.jspecify.annotations.NullMarked
package org.khorgos.print;
