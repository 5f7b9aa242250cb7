package dev.mamori.casework.model;

/** What came of reading one answer: a value, nothing, or a fault that has been noted. */
record Answer(Object value, boolean isFaulty) {

    static final Answer NONE = new Answer(null, false);
    static final Answer FAULTY = new Answer(null, true);

    static Answer of(Object value) {
        return new Answer(value, false);
    }

    boolean isPresent() {
        return value != null;
    }
}
