@org.jspecify.annotations.NullMarked
package org.khorgos.monitoring.ui.repair;
