@org.jspecify.annotations.NullMarked
package org.khorgos.draft.ui;
