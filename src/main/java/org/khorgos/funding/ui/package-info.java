@org.jspecify.annotations.NullMarked
package org.khorgos.funding.ui;
