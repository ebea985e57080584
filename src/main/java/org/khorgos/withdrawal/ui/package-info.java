@org.jspecify.annotations.NullMarked
package org.khorgos.withdrawal.ui;
