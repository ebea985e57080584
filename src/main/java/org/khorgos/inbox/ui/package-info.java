@org.jspecify.annotations.NullMarked
package org.khorgos.inbox.ui;
