/** Saved views; knows neither EJB nor the store. */
package dev.mamori.workspace.model;
