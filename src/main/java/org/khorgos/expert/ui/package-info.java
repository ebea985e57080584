@org.jspecify.annotations.NullMarked
package org.khorgos.expert.ui;
