@org.jspecify.annotations.NullMarked
package org.khorgos.base.ui.frame;
