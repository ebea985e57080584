@org.jspecify.annotations.NullMarked
package org.khorgos.workflow.process.filing;
