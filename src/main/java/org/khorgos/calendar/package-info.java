/** Working days of each country: weekends, holidays and make-up days, and the rules that count with them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "identity"})
@org.jspecify.annotations.NullMarked
package org.khorgos.calendar;
