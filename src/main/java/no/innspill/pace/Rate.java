package no.innspill.pace;

/**
 * Not in whole numbers: a limit may be set as high as one can be, and many seconds' worth of it are more.
 *
 * @param burst how many at once
 * @param perSecond how many more come with time
 */
public record Rate(double burst, double perSecond) {

    static Rate perMinute(int most) {
        return new Rate(most, most / 60.0);
    }
}
