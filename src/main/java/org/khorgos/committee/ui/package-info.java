@org.jspecify.annotations.NullMarked
package org.khorgos.committee.ui;
