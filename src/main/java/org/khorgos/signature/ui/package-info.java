@org.jspecify.annotations.NullMarked
package org.khorgos.signature.ui;
