/** Views of the inbox kept by name, and how its table looks to each user. */
@org.jspecify.annotations.NullMarked
package org.khorgos.inbox.view;
