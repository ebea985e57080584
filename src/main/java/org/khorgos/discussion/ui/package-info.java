@org.jspecify.annotations.NullMarked
package org.khorgos.discussion.ui;
