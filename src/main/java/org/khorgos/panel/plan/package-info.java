/** The experts of a whole round chosen at once: a plan is proposed, checked, changed and released. */
@org.jspecify.annotations.NullMarked
package org.khorgos.panel.plan;
