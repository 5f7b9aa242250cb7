package dev.mamori.watch.calendar;

/** The holidays of the law on national holidays (国民の祝日に関する法律), and the two kinds of day off that follow from it. */
public enum NationalHoliday {
    NEW_YEAR,
    COMING_OF_AGE,
    FOUNDATION,
    EMPERORS_BIRTHDAY,
    VERNAL_EQUINOX,
    SHOWA,
    CONSTITUTION,
    GREENERY,
    CHILDREN,
    MARINE,
    MOUNTAIN,
    RESPECT_FOR_THE_AGED,
    AUTUMNAL_EQUINOX,
    SPORTS,
    CULTURE,
    LABOUR_THANKSGIVING,
    /** Clause 3, paragraph 2: a holiday fell on a Sunday. */
    SUBSTITUTE,
    /** Clause 3, paragraph 3: between two holidays. */
    CITIZENS
}
