/** When what is due: working days of England and Wales, and the timetable that law, guidance and a council give a plan. */
@NullMarked
package uk.careplans.model.calendar;

import org.jspecify.annotations.NullMarked;
