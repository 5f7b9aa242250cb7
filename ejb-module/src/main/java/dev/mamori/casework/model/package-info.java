/** Cases, visit records, forms and answer sheets and their rules. Knows no EJB, REST, Faces or store. */
package dev.mamori.casework.model;
