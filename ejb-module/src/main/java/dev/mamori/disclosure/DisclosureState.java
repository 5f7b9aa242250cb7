package dev.mamori.disclosure;

/** How a disclosure stands: it lives, its time is over, or the city ended it. */
public enum DisclosureState {
    LIVE,
    OVER,
    ENDED
}
