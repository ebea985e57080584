@org.jspecify.annotations.NullMarked
package org.khorgos.filing.ui;
