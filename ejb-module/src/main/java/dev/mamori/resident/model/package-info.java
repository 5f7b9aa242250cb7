/** What a resident is and how names, kana, addresses and numbers are compared. Knows no EJB, REST, Faces or store. */
package dev.mamori.resident.model;
