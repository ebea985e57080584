@org.jspecify.annotations.NullMarked
package org.khorgos.audit.ui;
