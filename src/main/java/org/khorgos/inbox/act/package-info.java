/** What is done with a task besides completing it: who may, and the services that do it. */
@org.jspecify.annotations.NullMarked
package org.khorgos.inbox.act;
