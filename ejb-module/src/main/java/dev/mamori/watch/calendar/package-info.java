/** When the city works: the week's hours, the nation's holidays by their law, the turn of the year, and days of exception. */
package dev.mamori.watch.calendar;
