/** Accounts and the rules of passwords and login ids; knows neither EJB nor the store. */
package dev.mamori.identity.model;
