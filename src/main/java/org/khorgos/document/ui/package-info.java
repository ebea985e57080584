@org.jspecify.annotations.NullMarked
package org.khorgos.document.ui;
