@org.jspecify.annotations.NullMarked
package org.khorgos.approval.ui;
