@org.jspecify.annotations.NullMarked
package org.khorgos.base.health;
