@org.jspecify.annotations.NullMarked
package org.khorgos.panel.ui;
