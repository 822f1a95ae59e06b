/** The bare JVM's hello, which Krait's start-up is measured against. */
public class Hello {

    /**
     * Prints one line.
     *
     * @param args ignored
     */
    public static void main(String[] args) {
        System.out.println("hello");
    }
}
