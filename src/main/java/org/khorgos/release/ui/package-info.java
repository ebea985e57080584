@org.jspecify.annotations.NullMarked
package org.khorgos.release.ui;
