@org.jspecify.annotations.NullMarked
package org.khorgos.invitation.ui;
