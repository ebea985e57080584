@org.jspecify.annotations.NullMarked
package org.khorgos.identity.ui;
