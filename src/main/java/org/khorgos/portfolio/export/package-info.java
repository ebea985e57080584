/** Lists and statistics as files of tables. */
@org.jspecify.annotations.NullMarked
package org.khorgos.portfolio.export;
