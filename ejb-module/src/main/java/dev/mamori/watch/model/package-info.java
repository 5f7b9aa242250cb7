/** Alerts, the rules' figures, calendars, permits and marks of protection: what the city decides and what was seen. */
package dev.mamori.watch.model;
