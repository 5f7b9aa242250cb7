/** Disclosures and what was opened under them; knows neither EJB nor the store. */
package dev.mamori.disclosure.model;
