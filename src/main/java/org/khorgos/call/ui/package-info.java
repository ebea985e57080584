@org.jspecify.annotations.NullMarked
package org.khorgos.call.ui;
