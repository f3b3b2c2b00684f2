package no.innspill.pace;

/**
 * @param burst how many at once
 * @param perSecond how many more come with time
 */
public record Rate(int burst, double perSecond) {

    static Rate perMinute(int most) {
        return new Rate(most, most / 60.0);
    }
}
