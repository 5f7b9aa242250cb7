/** Requests for approval and the rules of deciding them; knows neither EJB nor the store. */
package dev.mamori.approval.model;
