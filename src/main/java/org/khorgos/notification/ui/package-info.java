@org.jspecify.annotations.NullMarked
package org.khorgos.notification.ui;
