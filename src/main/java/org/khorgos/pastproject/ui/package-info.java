@org.jspecify.annotations.NullMarked
package org.khorgos.pastproject.ui;
