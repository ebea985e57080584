@org.jspecify.annotations.NullMarked
package org.khorgos.proposal.ui;
