/** What people write beside a task. */
@org.jspecify.annotations.NullMarked
package org.khorgos.inbox.remark;
