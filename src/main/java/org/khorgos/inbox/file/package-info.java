/** Working papers that people put beside a task. */
@org.jspecify.annotations.NullMarked
package org.khorgos.inbox.file;
